package rasoat.detector.impersonation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rasoat.detector.impersonation.name.Part.OfUnit;
import rasoat.index.number.search.AdministrativeUnits.Commune;

/** Reads units and places: a level and a name, in either order, or a name alone. */
final class UnitReader {

  private static final int LONGEST_UNKNOWN = 4;

  /** What parted old units of one name: An Hải Đông, An Hải Bắc. */
  private static final Set<String> DIRECTIONS =
      Set.of("đông", "tây", "nam", "bắc", "trung", "thượng", "hạ", "i", "ii", "iii");

  /** What makes other words of a level: xã hội, phường hội, tỉnh táo. */
  private static final Set<String> NO_NAMES =
      Set.of("hoi", "luan", "giao", "tao", "thanh", "la", "va", "cua", "minh", "nay", "toi", "em");

  private final Places places;
  private final Phrases<Kind> lexicon;
  private final Phrases<Alias> bodies;
  private final Compounds compounds;
  private final Phrases<Level> levels = Level.phrases();

  UnitReader(Places places, Phrases<Kind> lexicon, Phrases<Alias> bodies, Compounds compounds) {
    this.places = places;
    this.lexicon = lexicon;
    this.bodies = bodies;
    this.compounds = compounds;
  }

  Phrases<Level> levels() {
    return levels;
  }

  /**
   * The unit that begins at that word.
   *
   * @param afterBody whether a body's name ends there, so that a unit is to be expected
   */
  Optional<OfUnit> at(List<Word> words, int from, boolean afterBody) {
    Optional<Match<Level>> level =
        levels.all(words, from).stream()
            .filter(found -> isLevel(words, found, afterBody))
            .findFirst();
    // "Hội An toàn": the place ends inside of a word
    Optional<OfUnit> bare =
        bare(words, from, afterBody)
            .filter(
                place ->
                    !compounds.goesOn(words, from) && !compounds.isOpen(words, from, place.to()));
    if (level.isEmpty()) {
      return bare.flatMap(place -> Optional.of(withLevelBehind(words, place)));
    }
    OfUnit unit = unit(words, level.get(), afterBody);
    // "Thành phố Hồ Chí Minh" against a place that begins with the word of a level
    boolean place = bare.isPresent() && bare.get().to() > unit.to();
    return Optional.of(place ? bare.get() : unit).filter(one -> one.isNamed() || afterBody);
  }

  private boolean isLevel(List<Word> words, Match<Level> match, boolean afterBody) {
    Word word = words.get(match.from());
    boolean shortened =
        Character.isUpperCase(match.phrase().charAt(0)) && match.phrase().length() <= 2;
    if (match.to() < words.size()
        && NO_NAMES.contains(words.get(match.to()).plain())
        && !isPlace(words, match.to())) {
      return false;
    }
    if (shortened) {
      boolean dotted = match.to() < words.size() && words.get(match.to()).gap().startsWith(".");
      boolean followed = match.to() < words.size() && isPlace(words, match.to());
      return match.grade() == Grade.EXACT
          && (afterBody
              || followed && (dotted || word.isCapital())
              || dotted && holdsBody(words, match.to()));
    }
    return match.grade().isClean() && (!word.isBare() || followsSense(words, match, afterBody))
        || afterBody && match.grade() != Grade.FUZZY;
  }

  private boolean holdsBody(List<Word> words, int from) {
    return IntStream.range(from, words.size())
        .anyMatch(at -> bodies.at(words, at).filter(one -> one.grade().isClean()).isPresent());
  }

  /** Without marks a level is also some other word: "quan an", "phuong" of a person's name. */
  private boolean followsSense(List<Word> words, Match<Level> match, boolean afterBody) {
    return afterBody
        || !match.value().word().equals(match.phrase())
        || match.to() < words.size() && isPlace(words, match.to());
  }

  private boolean isPlace(List<Word> words, int from) {
    return places.provinceNames().at(words, from).isPresent()
        || places.communeNames().at(words, from).isPresent()
        || words.get(from).isNumber();
  }

  private OfUnit unit(List<Word> words, Match<Level> match, boolean afterBody) {
    Level level = match.value();
    int start = match.to();
    if (level.isProvince() && start < words.size()) {
      Optional<Match<Places.Named>> province = province(words, start, true);
      if (province.isPresent()) {
        Match<Places.Named> found = province.get();
        return new OfUnit(
            match.from(),
            found.to(),
            level,
            found.phrase(),
            found.grade(),
            List.of(),
            found.value());
      }
    }
    if (level.isCommune() && start < words.size()) {
      List<Match<Commune>> found = communes(words, start);
      if (!found.isEmpty() && !goesOn(words, found.getFirst().to())) {
        return communeUnit(match.from(), level, found);
      }
    }
    int end = endOfUnknown(words, start, afterBody);
    return new OfUnit(
        match.from(), end, level, spelled(words, start, end), Grade.EXACT, List.of(), null);
  }

  private static OfUnit communeUnit(int from, Level level, List<Match<Commune>> found) {
    Match<Commune> best = found.getFirst();
    return new OfUnit(
        from,
        best.to(),
        level,
        best.phrase(),
        best.grade(),
        found.stream().map(Match::value).toList(),
        null);
  }

  private Optional<Match<Places.Named>> province(List<Word> words, int from, boolean near) {
    Optional<Match<Places.Named>> exact = places.provinceNames().at(words, from);
    return exact.isPresent() || !near ? exact : places.provinceNames().near(words, from);
  }

  /** All communes of the name that agree best. */
  private List<Match<Commune>> communes(List<Word> words, int from) {
    List<Match<Commune>> all = places.communeNames().all(words, from);
    if (all.isEmpty()) {
      all = places.communeNames().near(words, from).map(List::of).orElse(List.of());
    }
    List<Match<Commune>> best = new ArrayList<>(all.size());
    for (Match<Commune> one : all) {
      if (one.grade() == all.getFirst().grade()) {
        best.add(one);
      }
    }
    return best;
  }

  /** Whether the name of the unit goes on, so that it is another, former one. */
  private boolean goesOn(List<Word> words, int at) {
    return at < words.size()
        && !words.get(at).opens()
        && DIRECTIONS.contains(words.get(at).shown().toLowerCase(Locale.ROOT))
        && places.provinceNames().at(words, at).isEmpty();
  }

  private int endOfUnknown(List<Word> words, int start, boolean afterBody) {
    int end = start;
    while (end < words.size()
        && end - start < LONGEST_UNKNOWN
        && isOfUnknown(words, start, end, afterBody)) {
      end++;
    }
    return end;
  }

  private boolean isOfUnknown(List<Word> words, int start, int at, boolean afterBody) {
    Word word = words.get(at);
    if (at == start && word.isNumber()) {
      return true;
    }
    boolean capital = Character.isUpperCase(word.shown().codePointAt(0));
    boolean ends =
        at > start && (word.opens() || word.isNumber() || words.get(start).isNumber())
            || !capital && !afterBody
            || levels.at(words, at).filter(level -> level.grade().isClean()).isPresent()
            || bodies.at(words, at).filter(body -> body.grade().isClean()).isPresent()
            || at > start
                && province(words, at, false).filter(one -> one.grade().isClean()).isPresent()
            || lexicon.at(words, at).filter(kind -> kind.grade() == Grade.EXACT).isPresent();
    return !ends;
  }

  /** A place without a level: a province anywhere, a commune where one is to be expected. */
  private Optional<OfUnit> bare(List<Word> words, int from, boolean afterBody) {
    Optional<Match<Places.Named>> province =
        province(words, from, afterBody)
            .filter(one -> afterBody || one.grade().isClean() || one.grade() == Grade.REPAIRED);
    List<Match<Commune>> communes =
        places.communeNames().all(words, from).isEmpty() && !afterBody
            ? List.of()
            : communes(words, from);
    boolean longer =
        province.isPresent()
            && (communes.isEmpty() || communes.getFirst().to() <= province.get().to());
    if (longer) {
      Match<Places.Named> found = province.get();
      return Optional.of(
          new OfUnit(
              from, found.to(), null, found.phrase(), found.grade(), List.of(), found.value()));
    }
    boolean listed =
        !communes.isEmpty()
            && (communes.getFirst().length() > 1 || afterBody)
            && (communes.getFirst().grade().isClean()
                || afterBody && communes.getFirst().grade() == Grade.REPAIRED);
    if (!listed) {
      return Optional.empty();
    }
    Match<Commune> best = communes.getFirst();
    return Optional.of(
        new OfUnit(
            from,
            best.to(),
            null,
            best.phrase(),
            best.grade(),
            communes.stream().map(Match::value).toList(),
            null));
  }

  /** An Hai Ward, Da Nang City: the level behind, with no name of its own. */
  private OfUnit withLevelBehind(List<Word> words, OfUnit place) {
    if (place.to() >= words.size()) {
      return place;
    }
    Optional<Match<Level>> level =
        levels.at(words, place.to()).filter(one -> one.grade().isClean());
    boolean followed =
        level.isPresent() && level.get().to() < words.size() && isPlace(words, level.get().to());
    boolean english =
        level.isPresent()
            && Spelled.isAscii(level.get().phrase())
            && level.get().phrase().length() > 3;
    boolean fits =
        level.isPresent()
            && (level.get().value().isProvince() ? place.isProvince() : !place.isProvince());
    return fits && (english || !followed)
        ? new OfUnit(
            place.from(),
            level.get().to(),
            level.get().value(),
            place.name(),
            place.grade(),
            place.communes(),
            place.province())
        : place;
  }

  /** With the marks of a commune so called where it bears none, and in capitals as names are. */
  private String spelled(List<Word> words, int from, int to) {
    return from == to
        ? ""
        : places
            .communeNames()
            .at(words, from)
            .filter(one -> one.to() == to && one.grade() == Grade.PLAIN)
            .map(Match::phrase)
            .orElseGet(
                () ->
                    words.subList(from, to).stream()
                        .map(word -> capital(word.shown()))
                        .collect(Collectors.joining(" ")));
  }

  private static String capital(String word) {
    int second = word.offsetByCodePoints(0, 1);
    return word.substring(0, second).toUpperCase(Locale.ROOT)
        + word.substring(second).toLowerCase(Locale.ROOT);
  }
}
