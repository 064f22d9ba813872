package rasoat.index.number;

import java.util.List;
import rasoat.model.document.DocumentNumber;

/**
 * Kết quả đọc số hiệu: a document number found in noisy text.
 *
 * @param start index of its first character in the text
 * @param end index after its last character
 * @param role what it is there for
 * @param confidence that the number is what was written, 0..1
 * @param repairs what was put right, such as {@code S6187→187}, each with its cost; empty when read
 *     clean
 */
public record NumberReading(
    DocumentNumber number,
    int start,
    int end,
    NumberRole role,
    double confidence,
    List<Repair> repairs) {

  public NumberReading {
    repairs = List.copyOf(repairs);
  }

  /** Whether it is the document's own number. */
  public boolean own() {
    return role == NumberRole.OWN;
  }
}
