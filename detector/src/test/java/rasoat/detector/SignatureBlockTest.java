package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureBlockTest {

  private static final String GAP = " ".repeat(6);

  @Test
  void partsBlocksThatStandSideBySide() {
    String left = "Ký bởi: Sở Thủy lợi";
    String lines =
        left
            + GAP
            + "UBND xã Sông Mơ\n"
            + "Ngày ký: 07.02.2026"
            + GAP
            + "06-02-2026\n"
            + "09:59:48 +07:00    "
            + GAP
            + "16:14:12 +07:00";

    assertThat(SignatureBlock.among(Readings.transcript(lines).words()))
        .extracting(SignatureBlock::lines)
        .containsExactly(
            List.of("Ký bởi: Sở Thủy lợi", "Ngày ký: 07.02.2026", "09:59:48 +07:00"),
            List.of("UBND xã Sông Mơ", "06-02-2026", "16:14:12 +07:00"));
  }

  @Test
  void endsWhereAnotherOneDoes() {
    String lines = "Sở Thủy lợi\n06-02-2026 09:59:48 +07:00\nCơ quan: UBND\n16:14:12 +07:00";

    assertThat(SignatureBlock.among(Readings.transcript(lines).words()))
        .extracting(SignatureBlock::lines)
        .containsExactly(
            List.of("Sở Thủy lợi", "06-02-2026 09:59:48 +07:00"),
            List.of("Cơ quan: UBND", "16:14:12 +07:00"));
  }
}
