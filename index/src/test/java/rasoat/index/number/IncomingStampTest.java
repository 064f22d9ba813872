package rasoat.index.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class IncomingStampTest {

  @Test
  void tellsWhoReceivedWhatWhen() {
    IncomingStamp stamp =
        IncomingStamp.findIn("UBND PHƯỜNG AN HẢI\nĐẾN Số: 4512\nNgày: 18/12/2025\nChuyển: VHXH")
            .getFirst();

    assertThat(stamp.receiver()).isEqualTo("UBND PHƯỜNG AN HẢI");
    assertThat(stamp.serial()).isEqualTo("4512");
    assertThat(stamp.date()).isEqualTo(LocalDate.of(2025, 12, 18));
  }

  @Test
  void readsADayInWords() {
    assertThat(IncomingStamp.findIn("ĐẾN\nSố: 877\nNgày 12 tháng 3 năm 2026\nChuyển: VP"))
        .extracting(IncomingStamp::date)
        .containsExactly(LocalDate.of(2026, 3, 12));
  }

  @Test
  void needsMoreThanTheWord() {
    assertThat(IncomingStamp.findIn("gửi ĐẾN số 12 Lê Lợi")).isEmpty();
  }
}
