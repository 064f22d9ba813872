package rasoat.index.number.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rasoat.index.text.Folding;
import rasoat.index.text.ShippedList;

/**
 * Communes and provinces by name. Provinces merged on 2025-07-01 keep names of their own: an older
 * document of Quảng Nam is not one of Đà Nẵng.
 */
final class Gazetteer {

  /** A commune of today. */
  record Commune(String code, String province) {}

  static final Gazetteer TODAY = new Gazetteer();

  private final Map<String, List<Commune>> communes = new HashMap<>();
  private final Map<String, String> provinces = new HashMap<>();
  private final Names communeNames;
  private final Names provinceNames;

  private Gazetteer() {
    for (String[] row : ShippedList.rows(Gazetteer.class, "communes.tsv")) {
      communes
          .computeIfAbsent(Folding.plain(row[1]), name -> new ArrayList<>(1))
          .add(new Commune(row[0], row[3]));
    }
    for (String[] row : ShippedList.rows(Gazetteer.class, "provinces.tsv")) {
      provinces.put(Folding.plain(row[1]), row[0]);
      for (String former : row[2].split("; ")) {
        String name = Folding.plain(former).replaceFirst("^thanh pho ", "");
        provinces.putIfAbsent(name, row[0] + "/" + name);
      }
    }
    communeNames = Names.of(communes.keySet());
    provinceNames = Names.of(provinces.keySet());
  }

  /** The communes of that name. */
  List<Commune> communes(String plain) {
    return communes.getOrDefault(plain, List.of());
  }

  /** Whether communes of that province differ in their marks only. */
  boolean hasTwins(String plain, String province) {
    return communes(plain).stream().filter(one -> one.province().equals(province)).count() > 1;
  }

  /** The nearest names of communes. */
  List<String> names(String plain, double limit) {
    if (limit == 0) {
      return communes.containsKey(plain) ? List.of(plain) : List.of();
    }
    return communeNames.nearest(plain, limit).stream().map(Names.Match::name).toList();
  }

  /** Codes of provinces of that name; former ones have the code of today's and their own name. */
  List<String> provinces(String plain, double limit) {
    if (limit == 0) {
      String code = provinces.get(plain);
      return code == null ? List.of() : List.of(code);
    }
    return provinceNames.nearest(plain, limit).stream()
        .map(match -> Objects.requireNonNull(provinces.get(match.name())))
        .toList();
  }
}
