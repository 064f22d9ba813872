package rasoat.deploy.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.detector.copy.Pdq;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

class PageCheckingTest {

  private static final String HASH = "0f".repeat(32);

  @TempDir private Path folder;

  private final List<PageVerdict> verdicts = new ArrayList<>();
  private final List<PublicPage> flagged = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger open = new AtomicInteger();

  @Test
  void givesEveryLineItsVerdictInTheOrderOfTheLines() throws IOException {
    String lines =
        IntStream.range(0, 10_000)
            .mapToObj(
                i -> "{\"page\":\"q-%d\",\"name\":\"%s\"}".formatted(i, i % 5 == 0 ? "fake" : ""))
            .collect(Collectors.joining("\n"));

    CheckSummary summary = check(lines);

    assertThat(verdicts)
        .extracting(PageVerdict::page)
        .isEqualTo(IntStream.range(0, 10_000).mapToObj(i -> "q-" + i).toList());
    assertThat(summary.flagged()).isEqualTo(2_000);
    assertThat(flagged).hasSize(2_000).first().extracting(PublicPage::id).isEqualTo("q-0");
    assertThat(summary.total()).isEqualTo(10_000);
    assertThat(summary.isComplete()).isTrue();
    assertThat(done).hasValue(10_000);
  }

  @Test
  void losesNoLineThatCannotBeRead() throws IOException {
    CheckSummary summary =
        check(
            """
            {"page":"q-1"}
            broken
            {"page":"q-3","followers":"9"}

            {"page":"q-5","name":"bug"}
            {"page":"q-6","name":"fake"}
            """);

    assertThat(verdicts)
        .extracting(PageVerdict::page)
        .containsExactly("q-1", "line 2", "q-3", "q-5", "q-6");
    assertThat(verdicts.get(1).explanation()).isEqualTo("Chưa kiểm tra được: dòng 2 của tệp.");
    assertThat(verdicts.get(1).flagged()).isFalse();
    assertThat(problems)
        .satisfiesExactly(
            one -> assertThat(one).startsWith("line 2: expected a JSON object, broken at column"),
            one ->
                assertThat(one)
                    .isEqualTo(
                        "line 3: followers: expected a whole number, got \"9\"; not checked"),
            one ->
                assertThat(one)
                    .startsWith("line 5: internal error: java.lang.IllegalStateException at")
                    .doesNotContain("secret words"));
    assertThat(summary.line())
        .startsWith("5 lines = 1 flagged + 1 not flagged + 3 not checked; pictures left out: 0;");
    assertThat(summary.isComplete()).isFalse();
  }

  @Test
  void hashesPicturesBesideTheFileAndNotesThoseItCannotRead() throws IOException {
    Files.createDirectories(folder.resolve("images"));
    Files.writeString(folder.resolve("images/a.png"), "picture");
    Files.writeString(folder.resolve("images/b.png"), "no picture");
    Files.writeString(folder.resolve("images/plain.png"), "plain");

    CheckSummary summary =
        check(
            """
            {"page":"1","name":"fake","avatar":"images/a.png"}
            {"page":"2","name":"fake","avatar":"%s"}
            {"page":"3","name":"fake","avatar":"images/gone.png"}
            {"page":"4","name":"fake","avatar":"images/b.png","cover":"../../etc/passwd"}
            {"page":"5","name":"fake","avatar":"images/plain.png"}
            """
                .formatted(HASH.toUpperCase(Locale.ROOT)));

    assertThat(verdicts)
        .extracting(verdict -> verdict.evidence().getFirst().seen())
        .containsExactly(hex(), HASH, "", "", "");
    assertThat(problems)
        .containsExactly(
            "line 3: avatar: expected a picture beside the file, got images/gone.png",
            "line 4: avatar: expected a picture, got something else: images/b.png",
            "line 4: cover: expected a picture beside the file, got ../../etc/passwd",
            "line 5: avatar: not compared, there is too little to see: images/plain.png");
    assertThat(summary.isComplete()).isTrue();
    assertThat(summary.pictures()).isEqualTo(4);
    assertThat(open).hasValue(0);
  }

  @Test
  void endsWhenNoPictureCanBeDecodedHere() throws IOException {
    Files.writeString(folder.resolve("a.png"), "no worker");

    assertThatThrownBy(() -> check("{\"page\":\"1\",\"avatar\":\"a.png\"}"))
        .isInstanceOf(IOException.class)
        .hasMessage("the check cannot go on: no worker");
    assertThat(open).hasValue(0);
  }

  @Test
  void checksDomainsByTheirLines() throws IOException {
    Path file = write("dichvu-gov-vn.com\n\n https://anhai.danang.gov.vn/ \n");

    CheckSummary summary = checking().domains(file, new Kept(), report());

    assertThat(verdicts)
        .extracting(PageVerdict::page)
        .containsExactly("dichvu-gov-vn.com", "https://anhai.danang.gov.vn/");
    assertThat(summary.flagged()).isEqualTo(1);
  }

  private CheckSummary check(String lines) throws IOException {
    return checking().pages(write(lines), new Kept(), report());
  }

  private Path write(String lines) throws IOException {
    return Files.write(folder.resolve("pages.jsonl"), lines.getBytes(UTF_8));
  }

  private PageChecking checking() {
    return new PageChecking(new InventedChecks(), this::hashes, Instant::now, 4);
  }

  /** Knows what pictures look like by the words in their files. */
  private PictureHashes hashes() {
    open.incrementAndGet();
    return new PictureHashes() {
      @Override
      public Optional<Pdq> hash(byte[] picture) throws IOException {
        return switch (new String(picture, UTF_8)) {
          case "picture" -> Optional.of(pdq(90));
          case "plain" -> Optional.of(pdq(10));
          case "no worker" -> throw new IOException("no worker");
          default -> Optional.empty();
        };
      }

      @Override
      public void close() {
        open.decrementAndGet();
      }
    };
  }

  private static Pdq pdq(int quality) {
    return new Pdq(new long[] {1, 2, 3, 4}, quality);
  }

  private static String hex() {
    return pdq(90).hex();
  }

  private CheckReport report() {
    return new CheckReport() {
      @Override
      public void problem(String line) {
        problems.add(line);
      }

      @Override
      public void flagged(PublicPage page, PageVerdict verdict) {
        flagged.add(page);
      }

      @Override
      public void done() {
        done.incrementAndGet();
      }
    };
  }

  private final class Kept implements VerdictWriter {
    @Override
    public void accept(PageVerdict verdict) {
      verdicts.add(verdict);
    }

    @Override
    public void finish() {}
  }
}
