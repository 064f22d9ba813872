package rasoat.benchmarks.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import rasoat.index.number.search.NumberQuestion;
import rasoat.index.text.ShippedList;

/** Every commune and province with its committee and Party bodies, and some ministries. */
final class Agencies {

  private static final List<String> COMMUNE_UNITS = List.of("VHXH", "KT", "VP", "NC", "TTPVHCC");
  private static final List<String> PROVINCE_UNITS = List.of("KT", "NC", "KGVX", "TH", "TTPVHCC");

  private Agencies() {}

  static List<Agency> all() {
    Map<String, String> provinces = new LinkedHashMap<>();
    ShippedList.rows(NumberQuestion.class, "provinces.tsv")
        .forEach(row -> provinces.put(row[0], row[1]));
    List<Agency> all = new ArrayList<>();
    provinces.values().forEach(name -> addProvince(all, name));
    for (String[] row : ShippedList.rows(NumberQuestion.class, "communes.tsv")) {
      addCommune(all, row[1], row[2], Objects.requireNonNull(provinces.get(row[3])));
    }
    for (String ministry : List.of("BNV", "BTC", "BYT", "BXD", "BCT")) {
      List<String> units = List.of("VP", "PC", "TCCB");
      all.add(new Agency(List.of("BỘ " + ministry.substring(1)), "Hà Nội", ministry, units));
    }
    return all;
  }

  private static void addProvince(List<Agency> all, String name) {
    String kind = "TỈNH " + upper(name);
    all.add(new Agency(List.of("ỦY BAN NHÂN DÂN", kind), name, "UBND", PROVINCE_UNITS));
    for (String department : List.of("SNV", "STC", "SYT", "SXD")) {
      List<String> head = List.of("UBND " + kind, "SỞ");
      all.add(new Agency(head, name, department, List.of("VP", "TTr")));
    }
    for (String body : List.of("TU", "VPTU", "BTGDVTU", "BTCTU")) {
      all.add(new Agency(List.of("TỈNH ỦY " + upper(name), "*"), name, body, List.of()));
    }
  }

  private static void addCommune(List<Agency> all, String name, String kind, String province) {
    String titled = upper(kind + " " + name);
    List<String> head = List.of("UBND TỈNH " + upper(province), "ỦY BAN NHÂN DÂN", titled);
    all.add(new Agency(head, name, "UBND", COMMUNE_UNITS));
    List<String> party = List.of("TỈNH ỦY " + upper(province), "ĐẢNG ỦY " + titled, "*");
    all.add(new Agency(party, name, "ĐU", List.of()));
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
