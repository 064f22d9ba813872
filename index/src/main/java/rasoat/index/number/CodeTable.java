package rasoat.index.number;

import java.util.List;
import rasoat.index.text.ShippedList;

/** Reads the tables of codes. */
final class CodeTable {

  private CodeTable() {}

  static List<Code> types() {
    return ShippedList.rows(CodeTable.class, "types.tsv").stream()
        .map(row -> new Code(row[0], row[1], "", row[2], row[3], row[4]))
        .toList();
  }

  static List<Code> agencies() {
    return ShippedList.rows(CodeTable.class, "agencies.tsv").stream()
        .map(row -> new Code(row[0], row[1], row[2], row[3], row[4], row[5]))
        .toList();
  }
}
