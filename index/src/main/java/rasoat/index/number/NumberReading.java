package rasoat.index.number;

import java.util.List;
import rasoat.model.document.DocumentNumber;

/**
 * Kết quả đọc số hiệu: a document number found in noisy text.
 *
 * @param start index of its first character in the text
 * @param end index after its last character
 * @param own whether it stands where a document's own number stands (after "Số:" at the start of a
 *     line), not where another document is cited
 * @param confidence that the number is what was written, 0..1
 * @param repairs what was put right, such as {@code S6187→187}; empty when read clean
 */
public record NumberReading(
    DocumentNumber number,
    int start,
    int end,
    boolean own,
    double confidence,
    List<String> repairs) {}
