package rasoat.detector.impersonation;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import rasoat.index.number.search.AdministrativeUnits.Commune;
import rasoat.index.number.search.AdministrativeUnits.Province;

/** What a grammar picks from: agencies, units, days. */
final class Choices {

  private final RandomGenerator random;

  Choices(RandomGenerator random) {
    this.random = random;
  }

  RandomGenerator random() {
    return random;
  }

  String agency() {
    Commune commune = commune();
    return random.nextInt(4) == 0
        ? body() + " " + Registered.full(province())
        : body() + " " + commune.type() + " " + commune.name();
  }

  String body() {
    return pick("UBND", "Công an");
  }

  Commune commune() {
    return Registered.COMMUNES.get(random.nextInt(Registered.COMMUNES.size()));
  }

  Province province() {
    return pick(List.copyOf(new TreeMap<>(Registered.PROVINCES).values()));
  }

  String oldProvince() {
    return pick(
        "Quảng Nam",
        "Bình Dương",
        "Hải Dương",
        "Long An",
        "Kiên Giang",
        "Bắc Giang",
        "Hà Nam",
        "Phú Yên",
        "Bến Tre");
  }

  String young() {
    return "2026-0" + (5 + random.nextInt(5)) + "-1" + random.nextInt(10);
  }

  String old() {
    return "20" + (16 + random.nextInt(8)) + "-0" + (1 + random.nextInt(9)) + "-10";
  }

  static String capital(String place) {
    return place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
  }

  String pick(String... all) {
    return all[random.nextInt(all.length)];
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
