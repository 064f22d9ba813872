package rasoat.detector.impersonation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import rasoat.model.port.FuzzedFile;

/** Lists of domains from anywhere, and addresses that somebody made to deceive. */
class DomainsFuzz {

  private static final DomainChecker CHECKER = new DomainChecker(List.of());
  private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

  @FuzzTest
  void list(byte[] bytes) throws IOException {
    DomainList list = DomainList.read(FuzzedFile.with("domains.txt", bytes));

    assertThat(list.entries()).doesNotContainNull();
  }

  @FuzzTest
  void host(byte[] bytes) {
    Host.parse(text(bytes)).ifPresent(host -> assertThat(host.labels()).hasSizeGreaterThan(1));
  }

  @FuzzTest
  void verdict(byte[] bytes) {
    assertThat(CHECKER.check(text(bytes), DAY).explanation()).isNotBlank();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
