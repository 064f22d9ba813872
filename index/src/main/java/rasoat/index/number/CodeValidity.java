package rasoat.index.number;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import rasoat.model.document.DocumentNumber;

/** Whether the codes of a number were in use on a day: ministries and districts come and go. */
public final class CodeValidity {

  private static final List<Code> CODES =
      Stream.concat(CodeTable.types().stream(), CodeTable.agencies().stream()).toList();

  private CodeValidity() {}

  /**
   * Groups of the symbol that are known, but by no body or type of that day: a document of 2026 by
   * a ministry that ended in 2025 is old, or no document. Unknown groups are not listed: the list
   * of codes is open.
   */
  public static List<String> outOfUse(DocumentNumber number, LocalDate day) {
    return number.groups().stream().filter(group -> isOutOfUse(group, day)).toList();
  }

  private static boolean isOutOfUse(String group, LocalDate day) {
    List<Code> rows =
        CODES.stream()
            .filter(row -> Vocabulary.key(row.code()).equals(Vocabulary.key(group)))
            .toList();
    return !rows.isEmpty() && rows.stream().noneMatch(row -> row.isInUse(day));
  }
}
