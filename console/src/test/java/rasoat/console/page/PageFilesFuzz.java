package rasoat.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Tables of official pages that somebody uploads. */
class PageFilesFuzz {

  @FuzzTest
  void table(byte[] bytes) throws IOException {
    PageFile file = PageFile.of(bytes);

    assertThat(file.refused().isEmpty() || file.rows().isEmpty()).as("refused or read").isTrue();
    for (PageRow row : file.rows()) {
      PageReading reading = PageReading.of(row.cells());
      assertThat(reading.draft().isPresent() || !reading.faults().isEmpty()).isTrue();
    }
  }
}
