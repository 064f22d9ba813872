package rasoat.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasoat.benchmarks.noise.Crop;

class QuestionsTest {

  @Test
  void asksForNumbersAsHeadsShowThem() {
    Questions questions = new Questions(60, 1);
    assertThat(questions.numbers())
        .hasSizeGreaterThan(100)
        .allSatisfy(question -> assertThat(question.number().isBlank()).isFalse());
    assertThat(questions.readings(Crop.FIVE_LINES)).hasSize(300);
  }

  @Test
  void asksInTurnAndBeginsAgain() {
    Turns<String> turns = new Turns<>(List.of("a", "b"));
    assertThat(List.of(turns.next(), turns.next(), turns.next())).containsExactly("b", "a", "b");
  }
}
