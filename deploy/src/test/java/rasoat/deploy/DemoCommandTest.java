package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  @TempDir private Path home;

  @Test
  void registersAndScansTheSampleAsOftenAsItIsRun() {
    Call first = Call.of(home, "demo", "--no-serve");
    Call second = Call.of(home, "demo", "--no-serve");

    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(first.out())
        .startsWith("Sample registry: 17 added, 0 refused\n")
        .contains("30 posts = ");
    assertThat(second.exit()).isZero();
    assertThat(Call.of(home, "registry", "list").out()).endsWith("17 documents\n");
  }
}
