package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArrivalTest {

  private static final Arrival NUMBERED = new Arrival(Optional.of("1286"), Optional.empty());
  private static final Arrival DATED =
      new Arrival(Optional.of("99"), Optional.of(LocalDate.of(2026, 5, 7)));

  @Test
  void saysNumberAndDay() {
    assertThat(DATED.said()).isEqualTo("số 99, ngày 07/05/2026");
    assertThat(NUMBERED.said()).isEqualTo("số 1286");
    assertThat(Arrival.UNREAD.said()).isEmpty();
  }

  @Test
  void takesFromAnotherReadingOnlyWhatItHasNot() {
    assertThat(NUMBERED.or(DATED).said()).isEqualTo("số 1286, ngày 07/05/2026");
  }
}
