package rasoat.benchmarks.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import rasoat.benchmarks.pictures.Fonts;

/** A short campaign: the program is killed, starved of disk and lied to, and loses nothing. */
@DisabledOnOs(OS.WINDOWS) // files of a process that was killed stay locked there for a while
class FaultsTest {

  @TempDir private Path folder;

  @Test
  void nothingIsLostDoubledOrLaidOpen() throws Exception {
    assumeFalse(
        Fonts.plain().prints().isEmpty(),
        "no font for Vietnamese (Debian package fonts-liberation2)");
    Orders orders =
        new Orders(
            false,
            Duration.ofSeconds(40),
            Duration.ofSeconds(5),
            Duration.ofMillis(700),
            20261129,
            folder,
            Path.of("../target/cache").toAbsolutePath());

    Outcome outcome = new Campaign(orders).run();

    assertThat(outcome.faults().values().stream().mapToInt(Integer::intValue).sum()).isPositive();
    assertThat(outcome.posts()).hasSizeGreaterThan(30);
    assertThat(outcome.invariants()).as(new Report(outcome).text()).allMatch(Invariant::holds);
  }
}
