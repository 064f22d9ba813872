package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture that came in and is not there as it came when its post is to be judged. */
class DamagedCaptureTest {

  @TempDir private Path home;

  @BeforeEach
  void takeInAPicture() throws IOException {
    Path inbox = Files.createDirectories(home.resolve("inbox"));
    Path file = inbox.resolve("a.png");
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    // Younger ones may still be written to.
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    Files.writeString(
        home.resolve("rasoat.yaml"),
        "sources: [{ id: laid, connector: inbox, address: \"%s\", purpose: p, legal-basis: l }]"
            .formatted(inbox));
    assertThat(Call.of(home, "crawl", "--no-judge").out()).containsPattern("laid +completed +1 ");
  }

  @Test
  void isJudgedAsItCame() {
    assertThat(Call.of(home, "crawl").out()).contains("1 posts = ");
  }

  @Test
  void isNotJudgedWhenItWasDamaged() throws IOException {
    for (Path file : captures()) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }

    staysUnjudged(Call.of(home, "crawl"));
  }

  @Test
  void isNotJudgedWhenItIsGone() throws IOException {
    for (Path file : captures()) {
      Files.delete(file);
    }

    staysUnjudged(Call.of(home, "crawl"));
  }

  private void staysUnjudged(Call call) {
    assertThat(call.out()).doesNotContain("1 posts = ");
    assertThat(Call.of(home, "report", "--now").out()).contains("1 bài chờ");
  }

  private List<Path> captures() throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("captures"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
