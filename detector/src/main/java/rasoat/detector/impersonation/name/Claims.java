package rasoat.detector.impersonation.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rasoat.detector.impersonation.name.Claim.Strength;
import rasoat.detector.impersonation.name.Part.OfBody;
import rasoat.detector.impersonation.name.Part.OfUnit;
import rasoat.detector.impersonation.name.Part.OfWords;

/** Puts the parts of a name together: which body of which unit it claims to be. */
final class Claims {

  /** Services people look for; beside a body that stands for people, they say what it offers. */
  private static final List<String> PRODUCTS = List.of("vneid", "dvcqg", "gplx");

  /** What all other bodies of a unit stand under. */
  private static final List<String> GENERAL = List.of("ubnd", "hdnd", "danguy", "tinhuy");

  private final Bodies bodies;
  private final UnitResolver resolver;

  Claims(Bodies bodies, Places places) {
    this.bodies = bodies;
    this.resolver = new UnitResolver(places);
  }

  /** A claim and the parts it was read from. */
  record Read(Claim claim, @Nullable OfBody body, List<OfUnit> units) {}

  Optional<Read> of(List<Part> parts, Hints hints) {
    List<OfUnit> units = all(parts, OfUnit.class);
    List<OfBody> named = all(parts, OfBody.class);
    boolean hasPlace = units.stream().anyMatch(OfUnit::isNamed) || has(parts, Kind.COUNTRY);
    List<Read> claims = new ArrayList<>();
    for (OfBody body : named) {
      List<OfUnit> own = unitsOf(body, named, units);
      claims.add(read(body, own, hasPlace, has(parts, Kind.COUNTRY), hints));
    }
    return claims.stream()
        .min(
            Comparator.comparing(Claims::rank)
                .thenComparing(Claims::isOfProvince)
                .thenComparing(read -> isHeading(read, parts))
                .thenComparing(read -> !isRegistered(read, hints))
                .thenComparing(Claims::bodyStart))
        .or(() -> unitAlone(parts, units, hints));
  }

  /** Đảng ủy - UBND phường: of several bodies that of which a page is known. */
  private static boolean isRegistered(Read read, Hints hints) {
    return !read.claim().keys().isEmpty()
        && hints.isRegistered().test(read.claim().keys().getFirst());
  }

  /** UBND tỉnh Lạng Sơn - Công an phường An Hải: where several bodies have units, each its own. */
  private static List<OfUnit> unitsOf(OfBody body, List<OfBody> named, List<OfUnit> units) {
    List<OfUnit> own = unitsBehind(body, named, units);
    boolean several =
        named.stream().filter(one -> !unitsBehind(one, named, units).isEmpty()).count() > 1;
    if (own.isEmpty() || !several) {
      return units;
    }
    List<OfUnit> provinces = units.stream().filter(OfUnit::isProvince).toList();
    return own.stream().anyMatch(OfUnit::isProvince)
        ? own
        : Stream.concat(own.stream(), provinces.stream()).toList();
  }

  private static List<OfUnit> unitsBehind(OfBody body, List<OfBody> named, List<OfUnit> units) {
    int next =
        named.stream()
            .mapToInt(OfBody::from)
            .filter(from -> from > body.from())
            .min()
            .orElse(Integer.MAX_VALUE);
    return units.stream()
        .filter(unit -> unit.isNamed() && unit.from() >= body.to() && unit.from() < next)
        .toList();
  }

  private static boolean isOfProvince(Read read) {
    Unit unit = read.claim().unit();
    return unit != null && unit.isProvince();
  }

  /**
   * UBND phường An Hải - Công an phường An Hải: as on letterheads, the first is whose the second
   * is.
   */
  private static boolean isHeading(Read read, List<Part> parts) {
    OfBody body = read.body();
    int at = body == null ? parts.size() : parts.indexOf(body) + 1;
    int end = at;
    while (end < parts.size() && parts.get(end) instanceof OfUnit) {
      end++;
    }
    return end > at
        && end < parts.size()
        && parts.get(end) instanceof OfBody second
        && body != null
        && (isGeneral(body) || !isGeneral(second));
  }

  private static boolean isGeneral(OfBody body) {
    return GENERAL.contains(body.match().value().body().id());
  }

  private static int bodyStart(Read read) {
    return read.body() == null ? 0 : read.body().from();
  }

  private static int rank(Read read) {
    boolean product =
        read.body() != null && PRODUCTS.contains(read.body().match().value().body().id());
    return switch (read.claim().strength()) {
      case FULL -> read.claim().unit() != null ? 0 : product ? 3 : 1;
      case VAGUE -> 4;
      case PLACE, INVENTED -> 5;
    };
  }

  private Read read(
      OfBody named, List<OfUnit> units, boolean hasPlace, boolean country, Hints hints) {
    Body body = meant(named.match(), units);
    boolean says = !named.match().value().needsPlace() || hasPlace;
    Optional<OfUnit> commune = units.stream().filter(OfUnit::isCommune).findFirst();
    Optional<OfUnit> province = units.stream().filter(OfUnit::isProvince).findFirst();
    Optional<OfUnit> district = units.stream().filter(OfUnit::isDistrict).findFirst();
    if (body.isPlaced() && commune.isPresent()) {
      Unit unit =
          resolver.commune(
              commune.get(),
              province.orElse(null),
              hints,
              code -> hints.isRegistered().test(key(body, code)));
      return placed(named, body, unit, units);
    }
    if (body.isPlaced() && district.isPresent()) {
      return placed(named, body, gone(district.get()), units);
    }
    if (body.isPlaced() && province.isPresent()) {
      return placed(named, body, resolver.province(province.get(), hints), units);
    }
    boolean central = !body.national().isEmpty() && says;
    boolean levelAlone = units.stream().anyMatch(unit -> !unit.isNamed());
    if (central && !levelAlone) {
      return new Read(
          new Claim(body.national(), keys(body, ""), null, body.until(), Strength.FULL),
          named,
          List.of());
    }
    boolean police = country && body.id().equals("congan");
    return police
        ? read(named, bodies.byId("bca").orElseThrow())
        : new Read(new Claim("", List.of(), null, body.until(), Strength.VAGUE), named, List.of());
  }

  /** An Hai Ward Police Online: beside a unit the police of that unit. */
  private Body meant(Match<Alias> match, List<OfUnit> units) {
    Body body = match.value().body();
    boolean isPoliceOfUnit =
        body.id().equals("bca")
            && match.value().english()
            && match.phrase().contains("police")
            && units.stream().anyMatch(OfUnit::isNamed);
    return isPoliceOfUnit ? bodies.byId("congan").orElseThrow() : body;
  }

  private Read read(OfBody named, Body central) {
    Claim claim =
        new Claim(central.national(), keys(central, ""), null, central.until(), Strength.FULL);
    return new Read(claim, named, List.of());
  }

  private static Unit gone(OfUnit district) {
    Level level = district.level();
    return new Unit(
        "", level == null ? "" : level.word(), district.name(), "", "", Unit.State.GONE, 0, "");
  }

  private Read placed(OfBody named, Body body, Unit unit, List<OfUnit> units) {
    if (unit.state() == Unit.State.GONE) {
      return new Read(
          new Claim(
              unit.wasOne() ? nameIn(body, unit) : "",
              List.of(body.id() + "/" + Spelled.plain(unit.full())),
              unit,
              body.until(),
              Strength.FULL),
          named,
          units);
    }
    Optional<Body> there = in(body, unit);
    if (there.isEmpty()) {
      boolean wider = !unit.isProvince() || body.levels().isEmpty();
      Strength strength = wider ? Strength.INVENTED : Strength.VAGUE;
      return new Read(new Claim("", List.of(), unit, body.until(), strength), named, units);
    }
    Body placed = there.get();
    return new Read(
        new Claim(placed.in(unit), keys(placed, unit.code()), unit, body.until(), Strength.FULL),
        named,
        units);
  }

  /** The body, else the one it belongs to, whichever there is in such a unit. */
  private Optional<Body> in(Body body, Unit unit) {
    return bodies.upwards(body).stream()
        .filter(one -> one.isPlaced() && one.isOf(unit))
        .findFirst();
  }

  private String nameIn(Body body, Unit unit) {
    return in(body, unit).map(one -> one.in(unit)).orElse("");
  }

  private Optional<Read> unitAlone(List<Part> parts, List<OfUnit> units, Hints hints) {
    boolean leads =
        !parts.isEmpty()
            && units.stream().anyMatch(unit -> unit.isCommune() && !unit.isBare())
            && parts.stream()
                .takeWhile(part -> !(part instanceof OfUnit))
                .allMatch(part -> part instanceof OfWords);
    if (!leads) {
      return Optional.empty();
    }
    OfUnit commune = units.stream().filter(OfUnit::isCommune).findFirst().orElseThrow();
    Optional<OfUnit> province = units.stream().filter(OfUnit::isProvince).findFirst();
    Body ubnd = bodies.byId("ubnd").orElseThrow();
    Predicate<String> registered = code -> hints.isRegistered().test(key(ubnd, code));
    Unit unit = resolver.commune(commune, province.orElse(null), hints, registered);
    String agency = unit.state() == Unit.State.GONE ? "" : ubnd.in(unit);
    List<String> keys = agency.isEmpty() ? List.of() : keys(ubnd, unit.code());
    Strength strength = has(parts, Kind.PORTAL) ? Strength.FULL : Strength.PLACE;
    return Optional.of(new Read(new Claim(agency, keys, unit, null, strength), null, units));
  }

  private List<String> keys(Body body, String unit) {
    // VNeID is no body: who claims it claims the ministry
    return bodies.upwards(body).stream()
        .filter(one -> !one.isProduct(bodies))
        .map(one -> key(one, unit))
        .toList();
  }

  private static String key(Body body, String unit) {
    return unit.isEmpty() ? body.id() : body.id() + "/" + unit;
  }

  static boolean has(List<Part> parts, Kind kind) {
    return parts.stream().anyMatch(part -> part instanceof OfWords words && words.kind() == kind);
  }

  private static <P extends Part> List<P> all(List<Part> parts, Class<P> type) {
    return parts.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
