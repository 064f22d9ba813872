package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of posts of a channel on a local server. */
class TraceCommandTest {

  @TempDir private Path folder;

  private final List<String> texts = new ArrayList<>();
  private final Channel channel = new Channel(texts);
  private Path home;

  @BeforeEach
  void open() throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    Files.writeString(
        home.resolve("rasoat.yaml"),
        """
        crawl: { spacing-seconds: 0 }
        sources:
          - { id: kenh, connector: telegram-preview, address: kenh, base-url: "%s",
              purpose: leak-detection, legal-basis: "1/TEST" }
        """
            .formatted(channel.base()));
  }

  @AfterEach
  void close() {
    channel.close();
  }

  @Test
  void tellsTheWayOfAFlaggedPostInOrder() {
    texts.add("altered");
    Call.of(home, "crawl");

    Call call = Call.of(home, "trace", "TELEGRAM|kenh|1");

    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.out())
        .containsPattern("captured +by public_page, raw [0-9a-f]{64}, attachments")
        .containsPattern("judged +finding [0-9a-f]{16}: altered")
        .containsPattern("custody +line 1: taken in ")
        .containsPattern("custody +line \\d+: flagged ")
        .containsPattern("forgotten +state secret in words, 2 digests")
        .containsPattern("\\d+ steps of TELEGRAM\\|kenh\\|1\n");
  }

  @Test
  void tellsWhereAPostWaits() {
    texts.add("altered");
    Call.of(home, "crawl", "--no-judge");

    assertThat(Call.of(home, "trace", "TELEGRAM|kenh|1").out())
        .containsPattern("seen first +source kenh")
        .containsPattern("waits, due +entry 1, try 0")
        .containsPattern("bytes +[0-9a-f]{64}, \\d+ bytes, GET 127.0.0.1, status 200")
        .doesNotContain("judged");
  }

  @Test
  void writesStepsAsLines() {
    texts.add("một bài đăng");
    Call.of(home, "crawl");

    Call call = Call.of(home, "trace", "TELEGRAM|kenh|1", "--format", "jsonl");

    assertThat(call.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.matches("\\{\"at\":(null|\".+Z\"),\"step\":\".+\",\"detail\":.*}"));
  }

  @Test
  void saysNothingOfTheContent() {
    texts.addAll(List.of("altered", "nội dung riêng"));
    Call.of(home, "crawl");

    for (String post : List.of("TELEGRAM|kenh|1", "TELEGRAM|kenh|2")) {
      assertThat(Call.of(home, "trace", post).out())
          .isNotEmpty()
          .doesNotContain("nội dung riêng", Channel.AUTHOR);
    }
  }

  @Test
  void knowsNothingOfAPostThatNeverCame() {
    Call call = Call.of(home, "trace", "TELEGRAM|kenh|7");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .isEqualTo("POST: expected a post that came here and is remembered, got TELEGRAM|kenh|7\n");
  }
}
