package rasoat.crawler.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

  private static final Marks MARKS = new Marks(100, "-0a3i9");

  @ParameterizedTest
  @CsvSource({
    "99,  false, 0, before the first sign",
    "100, true,  0, done",
    "101, false, 0, never delivered",
    "102, false, 1, under way for the first time",
    "103, false, 3, failed three times",
    "104, false, 9, under way for the ninth time",
    "105, false, 9, failed nine times or more",
    "106, false, 0, after the last sign",
  })
  void tellWhatBecameOfEachCapture(long offset, boolean done, int attempts, String why) {
    assertThat(MARKS.isDone(offset)).as(why).isEqualTo(done);
    assertThat(MARKS.attempts(offset)).as(why).isEqualTo(attempts);
  }

  @Test
  void countWhatIsDoneAndUnderWay() {
    assertThat(MARKS.countDone()).isEqualTo(1);
    assertThat(MARKS.countUnderWay()).isEqualTo(2);
    assertThat(MARKS.end()).isEqualTo(106);
  }

  @Test
  void takeSignsOfOthersForCapturesNeverDelivered() {
    Marks others = new Marks(0, "{\u00e0}");

    assertThat(others.attempts(0)).isZero();
    assertThat(others.isDone(1)).isFalse();
  }
}
