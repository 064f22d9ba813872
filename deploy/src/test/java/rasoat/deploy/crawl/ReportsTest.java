package rasoat.deploy.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.model.port.QueueDepth;

class ReportsTest {

  private static final Instant NOW = Instant.parse("2026-05-20T23:00:00Z");

  @TempDir private Path folder;

  @Test
  void dropsWhatWasNeverFinishedButNotWhatIsBeingWritten() throws IOException {
    Path left = part("report-1.part", Duration.ofHours(2));
    Path written = part("report-2.part", Duration.ofSeconds(2));

    new Reports(folder).write(report());

    assertThat(left).doesNotExist();
    assertThat(written).exists();
    assertThat(new Reports(folder).last()).contains(NOW);
  }

  private Path part(String name, Duration age) throws IOException {
    Path part = Files.writeString(folder.resolve(name), "half");
    return Files.setLastModifiedTime(part, FileTime.from(NOW.minus(age)));
  }

  private static MorningReport report() {
    return new MorningReport(
        NOW.minus(Duration.ofDays(1)),
        NOW,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        new QueueDepth(0, 0, 0),
        0,
        List.of(),
        List.of());
  }
}
