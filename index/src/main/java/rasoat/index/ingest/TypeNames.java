package rasoat.index.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rasoat.index.number.NumberReader;
import rasoat.index.text.Folding;
import rasoat.index.text.ShippedList;

/** The names of the types of documents as they are printed, by name or code (types.tsv). */
final class TypeNames {

  private static final String LETTER = "CÔNG VĂN";
  private static final Map<String, String> PRINTED = read();

  private TypeNames() {}

  /** The name in capitals for one that is written or read in any way, or for its code. */
  static Optional<String> printed(String nameOrCode) {
    return Optional.ofNullable(PRINTED.get(Folding.plain(nameOrCode.strip())));
  }

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    for (String[] row : ShippedList.rows(NumberReader.class, "types.tsv")) {
      String name = row[1].replaceFirst("\\(.*", "").strip().toUpperCase(Locale.ROOT);
      // Codes are shared by state and Party: QĐ is Quyết định first, then the Party's Quy định.
      names.putIfAbsent(Folding.plain(row[0]), name);
      names.put(Folding.plain(name), name);
    }
    names.put("cv", LETTER);
    // Laws bear their type and no code for it.
    for (String name : List.of(LETTER, "LUẬT", "PHÁP LỆNH", "HIẾN PHÁP")) {
      names.put(Folding.plain(name), name);
    }
    return Map.copyOf(names);
  }
}
