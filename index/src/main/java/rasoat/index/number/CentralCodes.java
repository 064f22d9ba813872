package rasoat.index.number;

import java.util.Set;
import java.util.stream.Collectors;
import rasoat.model.document.DocumentNumber;

/** Codes that belong to one agency of the whole country. */
public final class CentralCodes {

  private static final Set<String> CODES =
      CodeTable.agencies().stream()
          .filter(row -> row.level().equals("central"))
          .map(row -> Vocabulary.key(row.code()))
          .collect(Collectors.toUnmodifiableSet());

  private CentralCodes() {}

  /** Whether the symbol of that number names one of them: {@code QĐ-TTg}, {@code BNV-VP}. */
  public static boolean name(DocumentNumber number) {
    return number.groups().stream()
        .limit(2)
        .map(group -> Vocabulary.key(group).replaceFirst("^(QH|UBTVQH)\\d{1,2}$", "$1"))
        .anyMatch(CODES::contains);
  }
}
