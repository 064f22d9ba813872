package rasoat.detector.impersonation.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rasoat.detector.impersonation.name.Part.OfBody;
import rasoat.detector.impersonation.name.Part.OfUnit;
import rasoat.detector.impersonation.name.Part.OfWords;
import rasoat.detector.impersonation.name.Part.Stranger;

/** Takes words apart into bodies, units and what stands around them: the longest first. */
final class Parser {

  private static final int SURE_WITHOUT_MARKS = 4;

  private final Phrases<Alias> bodies;
  private final Phrases<Kind> lexicon;
  private final UnitReader units;

  Parser(Phrases<Alias> bodies, Phrases<Kind> lexicon, UnitReader units) {
    this.bodies = bodies;
    this.lexicon = lexicon;
    this.units = units;
  }

  List<Part> parts(List<Word> words) {
    boolean bare = words.stream().allMatch(Word::isBare);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      boolean afterBody = !parts.isEmpty() && parts.getLast() instanceof OfBody;
      Part part = part(words, i, afterBody, bare);
      parts.add(part);
      i = part.to();
    }
    return parts;
  }

  private Part part(List<Word> words, int at, boolean afterBody, boolean bare) {
    Optional<Match<Alias>> named = body(words, at);
    Optional<Part> body = named.map(match -> new OfBody(match));
    // "CA thành phố" is no xã Ca Thành
    boolean followed = named.filter(match -> hasLevelAt(words, match.to())).isPresent();
    Optional<Part> unit =
        units.at(words, at, afterBody).filter(one -> !one.isBare() || !followed).map(one -> one);
    Optional<Part> word = word(words, at, bare).map(match -> new OfWords(match));
    // where they are as long, what comes first in this order
    return Stream.of(body, unit.filter(Parser::hasLevel), word, unit)
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(Part::to))
        .or(() -> near(words, at, afterBody))
        .orElseGet(() -> new Stranger(at, at + 1));
  }

  private static boolean hasLevel(Part unit) {
    return unit instanceof OfUnit of && !of.isBare();
  }

  private Optional<Match<Alias>> body(List<Word> words, int at) {
    return bodies.all(words, at).stream().filter(match -> isBody(words, match)).findFirst();
  }

  /** Short ones only in capitals; with other marks only where a unit follows: công ăn việc làm. */
  private boolean isBody(List<Word> words, Match<Alias> match) {
    Word first = words.get(match.from());
    boolean tooShort = match.length() == 1 && first.plain().length() <= 3;
    if (tooShort) {
      boolean allCapitals = words.size() > 1 && words.stream().allMatch(Word::isCapital);
      return match.grade() == Grade.EXACT
          && first.isCapital()
          && (!allCapitals || match.phrase().length() == 3 || hasLevelAt(words, match.to()));
    }
    return switch (match.grade()) {
      case EXACT, PLAIN -> true;
      case MARKS -> match.length() >= 3 || hasLevelAt(words, match.to());
      case REPAIRED ->
          match.length() >= 3 || unitFollows(words, match.to()) || isGlued(match, words);
      case FUZZY -> hasLevelAt(words, match.to()) && !holdsBody(words, match);
    };
  }

  /** "do Công an" is no misspelt "Bộ Công an". */
  private boolean holdsBody(List<Word> words, Match<Alias> match) {
    return IntStream.range(match.from() + 1, match.to())
        .anyMatch(at -> bodies.at(words, at).filter(one -> one.grade().isClean()).isPresent());
  }

  private static boolean isGlued(Match<Alias> match, List<Word> words) {
    return match.length() == 1 && words.get(match.from()).plain().length() >= 5;
  }

  private boolean hasLevelAt(List<Word> words, int at) {
    return at < words.size()
        && units.at(words, at, true).filter(unit -> !unit.isBare() && unit.isNamed()).isPresent();
  }

  private boolean unitFollows(List<Word> words, int at) {
    return at < words.size() && units.at(words, at, true).isPresent();
  }

  private Optional<Match<Kind>> word(List<Word> words, int at, boolean bare) {
    return lexicon.all(words, at).stream().filter(match -> isWord(words, match, bare)).findFirst();
  }

  private static boolean isWord(List<Word> words, Match<Kind> match, boolean bare) {
    return switch (match.grade()) {
      case EXACT -> true;
      case PLAIN ->
          match.length() > 1
              || bare && words.get(match.from()).plain().length() >= SURE_WITHOUT_MARKS;
      case REPAIRED -> match.length() > 1 && match.phrase().length() >= 6;
      case MARKS, FUZZY -> false;
    };
  }

  private Optional<Part> near(List<Word> words, int at, boolean afterBody) {
    Optional<Part> body =
        bodies
            .near(words, at)
            .filter(match -> isBody(words, match))
            .map(match -> new OfBody(match));
    return body.isPresent() || afterBody ? body : Optional.empty();
  }
}
