package rasoat.detector.impersonation.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rasoat.detector.impersonation.name.Part.OfBody;
import rasoat.detector.impersonation.name.Part.OfUnit;
import rasoat.index.text.Spelling;

/** Reads names of bodies: as listed, and only where they stand as such. */
final class BodyReader {

  private static final int SHORT = 3;

  /** Men are called Công An. */
  private static final String POLICE = "công an";

  private final Phrases<Alias> bodies;
  private final Phrases<Kind> lexicon;
  private final UnitReader units;
  private final Compounds compounds;

  BodyReader(Phrases<Alias> bodies, Phrases<Kind> lexicon, UnitReader units, Compounds compounds) {
    this.bodies = bodies;
    this.lexicon = lexicon;
    this.units = units;
    this.compounds = compounds;
  }

  /**
   * The longest name of a body that begins at that word.
   *
   * @param before what stands before it; null at the beginning
   */
  Optional<Match<Alias>> at(List<Word> words, int at, @Nullable Part before) {
    return bodies.all(words, at).stream()
        .filter(match -> isBody(words, match) && stands(words, match, before))
        .findFirst();
  }

  /** The same with one letter wrong. */
  Optional<Match<Alias>> near(List<Word> words, int at, @Nullable Part before) {
    return bodies
        .near(words, at)
        .filter(match -> isBody(words, match) && stands(words, match, before));
  }

  /** Short ones only in capitals; with other marks only where a unit follows: công ăn việc làm. */
  private boolean isBody(List<Word> words, Match<Alias> match) {
    Word first = words.get(match.from());
    if (isShort(words, match)) {
      boolean allCapitals = words.size() > 1 && words.stream().allMatch(Word::isCapital);
      return match.grade() == Grade.EXACT
          && first.isCapital()
          && (!allCapitals || match.phrase().length() == 3 || hasLevelAt(words, match.to()));
    }
    return switch (match.grade()) {
      case EXACT -> true;
      // "Thue xe": a word alone without marks is another one as often
      case PLAIN -> match.length() > 1 || unitFollows(words, match.to());
      case MARKS -> match.length() >= 3 || match.length() > 1 && hasLevelAt(words, match.to());
      case REPAIRED ->
          match.length() >= 3 || unitFollows(words, match.to()) || isGlued(match, words);
      case FUZZY -> hasLevelAt(words, match.to()) && !holdsBody(words, match);
    };
  }

  /**
   * CA and UB are many things: they stand for a body between units, places and other bodies, and
   * before no trade. Nor does a body stand where a longer word is meant, unless a level follows.
   */
  private boolean stands(List<Word> words, Match<Alias> match, @Nullable Part before) {
    Word first = words.get(match.from());
    boolean needsPlace = match.value().needsPlace();
    if (first.shortened()) {
      return (before instanceof OfUnit || isOfListed(words, match.to()))
          && !isTradeBehind(words, match.to());
    }
    if (isShort(words, match)
        && (isTradeBehind(words, match.to()) || needsPlace && !isBetween(words, match, before))) {
      return false;
    }
    int to = match.to();
    // "Xã Dũng Tiến Công an": what a unit ends with begins nothing
    boolean goesOn =
        !(before instanceof OfUnit)
            && (compounds.goesOn(words, match.from())
                || match.phrase().startsWith(POLICE)
                    && compounds.followsFamily(words, match.from()));
    boolean open = compounds.isOpen(words, match.from(), to);
    return !goesOn && !open || hasLevelAt(words, to) || !goesOn && hasPlaceAt(words, to);
  }

  private static boolean isShort(List<Word> words, Match<Alias> match) {
    return match.length() == 1 && words.get(match.from()).plain().length() <= SHORT;
  }

  private boolean isBetween(List<Word> words, Match<Alias> match, @Nullable Part before) {
    int to = match.to();
    if (before instanceof OfUnit || before instanceof OfBody) {
      return true;
    }
    return to < words.size()
        && (units
                .at(words, to, true)
                .filter(
                    unit ->
                        !unit.isBare()
                            || unit.grade() != Grade.FUZZY && unit.grade() != Grade.MARKS)
                .isPresent()
            || bodies.at(words, to).filter(one -> one.grade().isClean()).isPresent()
            || lexicon
                .at(words, to)
                .filter(one -> one.value() == Kind.COUNTRY && one.grade().isClean())
                .isPresent());
  }

  /** "CAP Studio" is no công an phường: what is written out needs a place, or a name with marks. */
  private boolean isOfListed(List<Word> words, int at) {
    Optional<OfUnit> unit = at < words.size() ? units.at(words, at, true) : Optional.empty();
    return unit.filter(one -> one.isProvince() || !one.communes().isEmpty()).isPresent()
        || unit.filter(OfUnit::isNamed).filter(one -> isVietnamese(words, one)).isPresent();
  }

  private static boolean isVietnamese(List<Word> words, OfUnit unit) {
    List<Word> name =
        words.subList(unit.from(), unit.to()).stream().filter(one -> !one.shortened()).toList();
    return name.stream().allMatch(one -> one.isNumber() || Spelling.isSyllable(one.shown()))
        && (unit.isDistrict() && unit.level() != Level.PROVINCE
            || name.stream().anyMatch(one -> one.isNumber() || !one.isBare()));
  }

  /** Whether a trade follows, or the place and then a trade: "CA Band", "UB An Hải Coffee". */
  private boolean isTradeBehind(List<Word> words, int at) {
    int end = at < words.size() ? units.at(words, at, true).map(OfUnit::to).orElse(at) : at;
    return isTrade(words, at) || isTrade(words, end) && !words.get(end).opens();
  }

  private boolean isTrade(List<Word> words, int at) {
    return at < words.size()
        && lexicon
            .at(words, at)
            .filter(one -> one.value() == Kind.PRIVATE && one.grade().isClean())
            .isPresent();
  }

  /** "do Công an" is no misspelt "Bộ Công an". */
  private boolean holdsBody(List<Word> words, Match<Alias> match) {
    return IntStream.range(match.from() + 1, match.to())
        .anyMatch(at -> bodies.at(words, at).filter(one -> one.grade().isClean()).isPresent());
  }

  private static boolean isGlued(Match<Alias> match, List<Word> words) {
    return match.length() == 1 && words.get(match.from()).plain().length() >= 5;
  }

  /** Whether a unit with its level begins there. */
  boolean hasLevelAt(List<Word> words, int at) {
    return at < words.size()
        && units.at(words, at, true).filter(unit -> !unit.isBare() && unit.isNamed()).isPresent();
  }

  private boolean hasPlaceAt(List<Word> words, int at) {
    return at < words.size()
        && units
            .at(words, at, true)
            .filter(unit -> unit.to() > at + 1 && unit.grade().isClean())
            .isPresent();
  }

  private boolean unitFollows(List<Word> words, int at) {
    return at < words.size() && units.at(words, at, true).isPresent();
  }
}
