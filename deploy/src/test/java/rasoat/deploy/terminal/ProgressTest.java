package rasoat.deploy.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void writesALineForEveryTenthWhenNobodyWatches() {
    steps(terminal(false).progress("Scanning", 30), 30);

    assertThat(err.toString(UTF_8).lines())
        .hasSize(10)
        .startsWith("Scanning: 3 of 30")
        .endsWith("Scanning: 30 of 30");
  }

  @Test
  void isNotConfusedWhenThereIsMoreThanExpected() {
    steps(terminal(false).progress("Scanning", 1), 3);

    assertThat(err.toString(UTF_8).lines()).containsExactly("Scanning: 1 of 1");
  }

  @Test
  void movesABarForAPerson() {
    steps(terminal(true).progress("Scanning", 2), 2);

    assertThat(err.toString(UTF_8)).contains("Scanning").contains("2/2");
  }

  private Terminal terminal(boolean watched) {
    PrintStream stream = new PrintStream(err, true, UTF_8);
    return new Terminal(stream, stream, watched, 80);
  }

  private static void steps(Progress progress, int count) {
    try (progress) {
      IntStream.range(0, count).forEach(i -> progress.step());
    }
  }
}
