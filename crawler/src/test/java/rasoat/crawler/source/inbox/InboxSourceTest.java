package rasoat.crawler.source.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.InputProblem;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

class InboxSourceTest {

  private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");

  @TempDir Path folder;

  private final RecordingVisit visit = new RecordingVisit();

  @Test
  void handsOverWhatLiesThereAndMovesItAway() throws IOException {
    lay("b.zip", Duration.ofMinutes(1));
    lay("a.zip", Duration.ofMinutes(1));

    assertThat(source().visit(visit)).isEqualTo(new VisitOutcome.Completed());

    assertThat(visit.posts())
        .extracting(post -> post.key().post())
        .containsExactly("a.zip", "b.zip");
    assertThat(names())
        .containsExactly(
            "taken-in",
            "taken-in/a.zip",
            "taken-in/a.zip.posts.txt",
            "taken-in/b.zip",
            "taken-in/b.zip.posts.txt");
  }

  @Test
  void refusesWhatNobodyReadsAndSaysWhy() throws IOException {
    lay("song.mp3", Duration.ofMinutes(1));

    source().visit(visit);

    assertThat(visit.posts()).isEmpty();
    assertThat(visit.problems())
        .containsExactly(
            "song.mp3: expected an archive, page, export or picture, got something else");
    assertThat(names())
        .containsExactly("refused", "refused/song.mp3", "refused/song.mp3.problems.txt");
  }

  @Test
  void passesOnThatAPostIsGone() throws IOException {
    lay("gone.zip", Duration.ofMinutes(1));

    source().visit(visit);

    assertThat(visit.posts()).isEmpty();
    assertThat(visit.gone())
        .containsExactly(Map.entry(new PostKey(Platform.OTHER, "inbox", "gone.zip"), false));
  }

  @Test
  void leavesAloneWhatIsStillOnItsWay() throws IOException {
    lay("new.zip", Duration.ofSeconds(3));
    lay("page.zip.part", Duration.ofMinutes(1));
    lay(".hidden.zip", Duration.ofMinutes(1));

    source().visit(visit);

    assertThat(visit.posts()).isEmpty();
    assertThat(names()).containsExactly(".hidden.zip", "new.zip", "page.zip.part");
    assertThat(InboxSource.isWaiting(folder, NOW)).isFalse();
    assertThat(InboxSource.isWaiting(folder, NOW.plusSeconds(60))).isTrue();
  }

  @Test
  void dropsWhatAPostWasReadInAndNothingElse() throws IOException {
    lay("a.zip", Duration.ofMinutes(1));
    lay("b.zip", Duration.ofMinutes(1));
    source().visit(visit);

    InboxSource.drop(folder, Set.of(visit.posts().getFirst().key().digest()));

    assertThat(names()).containsExactly("taken-in", "taken-in/b.zip", "taken-in/b.zip.posts.txt");
  }

  @Test
  void leavesAFileThereWhenItsPostsCannotBeKept() throws IOException {
    lay("a.zip", Duration.ofMinutes(1));
    visit.brokenAfter(0);

    assertThatThrownBy(() -> source().visit(visit)).isInstanceOf(IOException.class);

    assertThat(names()).containsExactly("a.zip");
  }

  @Test
  void keepsAFileOfTheSameNameBesideTheFirst() throws IOException {
    lay("a.zip", Duration.ofMinutes(1));
    source().visit(visit);
    lay("a.zip", Duration.ofMinutes(1));
    source().visit(visit);

    assertThat(names())
        .containsExactly(
            "taken-in",
            "taken-in/2-a.zip",
            "taken-in/2-a.zip.posts.txt",
            "taken-in/a.zip",
            "taken-in/a.zip.posts.txt");
  }

  @Test
  void deletesWhatWasReadLongAgo() throws IOException {
    Files.createDirectories(folder.resolve("taken-in/old"));
    Files.writeString(folder.resolve("taken-in/old/page.html"), "");
    Files.setLastModifiedTime(
        folder.resolve("taken-in/old"), FileTime.from(NOW.minus(Duration.ofDays(4))));

    source().visit(visit);

    assertThat(names()).containsExactly("taken-in");
  }

  private void lay(String name, Duration ago) throws IOException {
    Path file = Files.writeString(folder.resolve(name), name);
    Files.setLastModifiedTime(file, FileTime.from(NOW.minus(ago)));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !file.equals(folder))
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private InboxSource source() {
    return new InboxSource(folder, InboxSourceTest::reader, () -> NOW, Duration.ofDays(3));
  }

  private static Optional<CaptureReader> reader(Path file) {
    return file.toString().endsWith(".zip") ? Optional.of(new OnePost(file)) : Optional.empty();
  }

  /** A file that holds one post of its own name. */
  private record OnePost(Path file) implements CaptureReader {

    @Override
    public void read(Consumer<? super Capture> captures, Consumer<? super InputProblem> problems) {
      String name = file.getFileName().toString();
      captures.accept(
          new Capture(
              new PostKey(Platform.OTHER, "inbox", name),
              "",
              "",
              NOW,
              TimePrecision.UNKNOWN,
              "",
              "",
              Relation.NONE,
              List.of(),
              name.startsWith("gone") ? PostState.GONE : PostState.LIVE,
              new Provenance(
                  Route.OFFICER_CAPTURE, Sha256.of(name.getBytes(StandardCharsets.UTF_8)), NOW)));
    }

    @Override
    public long size() {
      return 1;
    }
  }
}
