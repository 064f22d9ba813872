package rasoat.detector.impersonation.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rasoat.detector.impersonation.name.Part.OfBody;
import rasoat.detector.impersonation.name.Part.OfUnit;
import rasoat.detector.impersonation.name.Part.OfWords;
import rasoat.detector.impersonation.name.Part.Stranger;

/** Takes words apart into bodies, units and what stands around them: the longest first. */
final class Parser {

  private static final int SURE_WITHOUT_MARKS = 4;

  private final BodyReader bodies;
  private final Phrases<Kind> lexicon;
  private final UnitReader units;
  private final Compounds compounds;

  Parser(BodyReader bodies, Phrases<Kind> lexicon, UnitReader units, Compounds compounds) {
    this.bodies = bodies;
    this.lexicon = lexicon;
    this.units = units;
    this.compounds = compounds;
  }

  List<Part> parts(List<Word> words) {
    boolean bare = words.stream().allMatch(Word::isBare);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Part before = parts.isEmpty() ? null : parts.getLast();
      Part part = part(words, i, before, bare);
      parts.add(isOfPerson(words, part, before) ? new Stranger(part.from(), part.to()) : part);
      i = part.to();
    }
    return parts;
  }

  /** Trần Quốc Khánh: the end of a name, not the commune. Provinces only behind a family name. */
  private boolean isOfPerson(List<Word> words, Part part, @Nullable Part before) {
    return before instanceof Stranger
        && part instanceof OfUnit unit
        && unit.isBare()
        && (unit.isProvince()
            ? compounds.followsFamily(words, part.from())
            : Compounds.followsName(words, part.from()));
  }

  private Part part(List<Word> words, int at, @Nullable Part before, boolean bare) {
    boolean afterBody = before instanceof OfBody;
    Optional<Match<Alias>> named = bodies.at(words, at, before);
    Optional<Part> body = named.map(match -> new OfBody(match));
    // "CA thành phố" is no xã Ca Thành
    boolean followed = named.filter(match -> bodies.hasLevelAt(words, match.to())).isPresent();
    Optional<Part> unit =
        units.at(words, at, afterBody).filter(one -> !one.isBare() || !followed).map(one -> one);
    Optional<Part> word = word(words, at, bare).map(match -> new OfWords(match));
    // where they are as long, what comes first in this order
    return Stream.of(body, unit.filter(Parser::hasLevel), word, unit)
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(Part::to))
        .or(() -> bodies.near(words, at, before).map(match -> new OfBody(match)))
        .orElseGet(() -> new Stranger(at, at + 1));
  }

  private static boolean hasLevel(Part unit) {
    return unit instanceof OfUnit of && !of.isBare();
  }

  private Optional<Match<Kind>> word(List<Word> words, int at, boolean bare) {
    return lexicon.all(words, at).stream().filter(match -> isWord(words, match, bare)).findFirst();
  }

  private static boolean isWord(List<Word> words, Match<Kind> match, boolean bare) {
    return switch (match.grade()) {
      case EXACT -> true;
      case PLAIN ->
          match.length() > 1
              || bare && words.get(match.from()).plain().length() >= SURE_WITHOUT_MARKS
              || bare && match.from() == 0 && Invention.isHead(match.phrase());
      case REPAIRED -> match.length() > 1 && match.phrase().length() >= 6;
      case MARKS, FUZZY -> false;
    };
  }
}
