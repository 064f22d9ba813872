package rasoat.index.number.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.document.DocumentNumber;

final class DoubtfulDigitTest {

  @ParameterizedTest(name = "{0} of {1}: {3}")
  @CsvSource({
    "375/QĐ-UBND,    2026-10-11, true,  376 is of the same day",
    "376/QĐ-UBND,    2026-10-11, true,  375 is of the same day",
    "370/QĐ-UBND,    2026-10-11, false, no digit looks like 0",
    "371/QĐ-UBND,    2026-10-11, false, 374 and 377 are days away",
    "1371/UBND-VP,   2026-07-16, true,  1374 is of the same day: seven are",
    "1378/UBND-VP,   2026-07-16, true,  1373 is of the same day",
    "1379/UBND-VP,   2026-07-16, false, no digit looks like 9",
    "12a/UBND-VP,    2026-03-02, false, a letter behind is no digit",
    "20/QĐ-UBND,     2026-01-15, true,  so it may be in any year",
    "20/QĐ-UBND,     2026-03-15, false, numbers of other years are other days",
    "370-TB/VPTU,    2026-10-11, false, the Party counts the same way",
  })
  void asksWhetherADigitOfLikeShapeWouldFit(
      String number, LocalDate day, boolean doubtful, String why) {
    assertThat(DoubtfulDigit.in(DocumentNumber.parse(number).orElseThrow(), day))
        .as(why)
        .isEqualTo(doubtful);
  }
}
