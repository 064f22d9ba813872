package rasoat.detector.impersonation.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rasoat.detector.impersonation.name.Claim.Strength;
import rasoat.detector.impersonation.name.Claims.Read;
import rasoat.detector.impersonation.name.Part.OfUnit;
import rasoat.detector.impersonation.name.Part.OfWords;
import rasoat.detector.impersonation.name.Part.Stranger;
import rasoat.index.text.ShippedList;
import rasoat.index.text.Spelling;

/** Reads what a name claims. Immutable; asks nothing but the lists that come with the program. */
public final class NameReader {

  /** A translation shares the meaning and some letters at most. */
  private static final double ENGLISH = 0.9;

  private static final double ENGLISH_MARKED = 0.5;

  private final Words words;
  private final Parser parser;
  private final Claims claims;
  private final Places places = new Places();

  public NameReader() {
    Phrases<Kind> lexicon = new Phrases<>();
    for (String[] row : ShippedList.rows(NameReader.class, "words.tsv")) {
      for (String phrase : row[1].split(" \\| ")) {
        lexicon.add(phrase, Kind.valueOf(row[0]));
      }
    }
    Bodies bodies = new Bodies();
    Compounds compounds = new Compounds();
    UnitReader units = new UnitReader(places, lexicon, bodies.aliases(), compounds);
    Set<String> names = new HashSet<>();
    for (Phrases<?> phrases :
        List.of(bodies.aliases(), units.levels(), places.provinceNames(), places.communeNames())) {
      names.addAll(phrases.vocabulary());
      names.addAll(phrases.glued());
    }
    words = new Words(names, lexicon.vocabulary());
    BodyReader reader = new BodyReader(bodies.aliases(), lexicon, units, compounds);
    parser = new Parser(reader, lexicon, units, compounds);
    claims = new Claims(bodies, places);
  }

  /** What the name of a page says. */
  public NameReading read(String name, Hints hints) {
    Cleaned cleaned = Letters.clean(name);
    List<Word> seen = words.of(cleaned.text());
    List<Part> parts = parser.parts(seen);
    Optional<Read> read = claims.of(parts, hints);
    boolean named = read.filter(one -> one.body() != null).isPresent();
    boolean invented =
        Invention.isIn(parts) && (named || counters(parts, Integer.MAX_VALUE).isEmpty());
    Claim claim = read.map(Read::claim).orElse(null);
    if (invented
        && (claim == null
            || claim.strength() == Strength.VAGUE
            || claim.strength() == Strength.PLACE)) {
      claim =
          new Claim("", List.of(), claim == null ? null : claim.unit(), null, Strength.INVENTED);
    }
    // "Cư dân phường An Hải": whose name is a unit's and says itself what it is claims nothing
    boolean honest =
        claim != null
            && claim.strength() == Strength.PLACE
            && !counters(parts, bodyStart(parts, read.orElse(null))).isEmpty();
    return reading(cleaned, seen, parts, honest ? null : claim, read.orElse(null), invented);
  }

  /** Whether a name is that of a body, an old one included. */
  public boolean isBody(String name, LocalDate day) {
    Claim claim = read(name, new Hints(day, Set.of(), key -> false)).claim();
    return claim != null && claim.strength() != Strength.INVENTED;
  }

  /** Codes of the provinces named in a text, those of old names included. */
  public Set<String> provincesIn(String text) {
    List<Word> seen = Words.parted(Letters.clean(text).text());
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < seen.size(); i++) {
      places
          .provinceNames()
          .at(seen, i)
          .filter(match -> match.grade() != Grade.MARKS)
          .ifPresent(match -> codes.add(match.value().province().code()));
    }
    return codes;
  }

  /** All letters of a name without marks and spaces, look-alikes made equal: for whole names. */
  public String skeleton(String name) {
    return words.of(Letters.clean(name).text()).stream()
        .map(Word::plain)
        .map(Spelled::skeleton)
        .collect(Collectors.joining());
  }

  private static NameReading reading(
      Cleaned cleaned,
      List<Word> seen,
      List<Part> parts,
      @Nullable Claim claim,
      @Nullable Read read,
      boolean invented) {
    int body = bodyStart(parts, read);
    return new NameReading(
        cleaned,
        claim,
        likeness(seen, read, false),
        likeness(seen, read, true),
        misspelt(seen, read),
        read != null && read.body() != null && read.body().match().value().english(),
        counters(parts, body),
        kinds(parts),
        added(seen, parts),
        leadsLikeABody(parts) ? 0 : strangers(parts, 0, body),
        strangers(parts, 0, Integer.MAX_VALUE),
        !parts.isEmpty()
            && parts.getLast() instanceof Stranger last
            && seen.get(last.from()).isNumber(),
        units(parts).filter(OfUnit::isDistrict).map(one -> full(one)).findFirst().orElse(""),
        units(parts)
            .filter(one -> one.province() != null)
            .map(one -> one.province() == null ? "" : one.province().former())
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse(""),
        invented,
        read != null && read.units().stream().anyMatch(unit -> mayBeOther(seen, unit)));
  }

  private static String full(OfUnit unit) {
    return (unit.level() == null ? "" : unit.level().word() + " ") + unit.name();
  }

  private static Stream<OfUnit> units(List<Part> parts) {
    return parts.stream().filter(OfUnit.class::isInstance).map(OfUnit.class::cast);
  }

  private static int bodyStart(List<Part> parts, @Nullable Read read) {
    if (read != null && read.body() != null) {
      return read.body().from();
    }
    return units(parts)
        .filter(unit -> !unit.isBare())
        .mapToInt(OfUnit::from)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  /** What stands before the body, and what says anywhere that the page is not meant so. */
  private static Set<Kind> counters(List<Part> parts, int body) {
    Set<Kind> counters = EnumSet.noneOf(Kind.class);
    for (Part part : parts) {
      if (part instanceof OfWords words
          && (part.from() < body ? words.kind().isCounter() : words.kind().isCounterBehind())) {
        counters.add(words.kind());
      }
    }
    return counters;
  }

  private static Set<Kind> kinds(List<Part> parts) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Part part : parts) {
      if (part instanceof OfWords words) {
        kinds.add(words.kind());
      }
    }
    return kinds;
  }

  private static List<String> added(List<Word> seen, List<Part> parts) {
    List<String> added = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof OfWords words
          && (words.kind() == Kind.ADDED || words.kind() == Kind.INTERNAL)) {
        added.add(shown(seen, part.from(), part.to()));
      }
    }
    return added;
  }

  /** Cơ quan Thu hồi nợ xấu Bộ Tài chính: what stands before the body is part of the claim. */
  private static boolean leadsLikeABody(List<Part> parts) {
    return !parts.isEmpty()
        && parts.getFirst() instanceof OfWords words
        && words.kind() == Kind.AUTHORITY;
  }

  private static int strangers(List<Part> parts, int from, int to) {
    return (int)
        parts.stream()
            .filter(part -> part instanceof Stranger && part.from() >= from && part.from() < to)
            .count();
  }

  private static double likeness(List<Word> seen, @Nullable Read read, boolean marked) {
    if (read == null) {
      return 0;
    }
    if (read.body() != null && read.body().match().value().english()) {
      return marked ? ENGLISH_MARKED : ENGLISH;
    }
    StringBuilder written = new StringBuilder();
    StringBuilder listed = new StringBuilder();
    if (read.body() != null) {
      Match<Alias> match = read.body().match();
      append(seen, match.from(), match.to(), match.phrase(), marked, written, listed);
    }
    for (OfUnit unit : read.units()) {
      int to = unit.to();
      String full = unit.level() == null ? unit.name() : full(unit);
      boolean shortened = unit.level() != null && seen.get(unit.from()).plain().length() <= 2;
      append(
          seen,
          unit.from() + (shortened ? 1 : 0),
          to,
          shortened ? unit.name() : full,
          marked,
          written,
          listed);
    }
    return Edit.likeness(written.toString(), listed.toString());
  }

  private static void append(
      List<Word> seen,
      int from,
      int to,
      String phrase,
      boolean marked,
      StringBuilder written,
      StringBuilder listed) {
    seen.subList(Math.min(from, to), to)
        .forEach(word -> written.append(marked ? word.marked() : word.plain()));
    Words.parted(phrase).forEach(word -> listed.append(marked ? word.marked() : word.plain()));
  }

  private static List<String> misspelt(List<Word> seen, @Nullable Read read) {
    List<String> misspelt = new ArrayList<>();
    if (read != null && read.body() != null && read.body().match().grade().isMisspelt()) {
      misspelt.add(shown(seen, read.body().from(), read.body().to()));
    }
    if (read != null) {
      for (OfUnit unit : read.units()) {
        if (unit.grade().isMisspelt() && !mayBeOther(seen, unit)) {
          misspelt.add(shown(seen, unit.from(), unit.to()));
        }
      }
    }
    return misspelt;
  }

  /** Đại Hòa for Dân Hòa: spelt as a name of its own, so that it may be that of an old unit. */
  private static boolean mayBeOther(List<Word> seen, OfUnit unit) {
    return unit.grade() == Grade.FUZZY
        && seen.subList(unit.from(), unit.to()).stream()
            .allMatch(word -> Spelling.isSyllable(word.shown()));
  }

  private static String shown(List<Word> seen, int from, int to) {
    return seen.subList(from, to).stream().map(Word::shown).collect(Collectors.joining(" "));
  }
}
