package rasoat.crawler.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rasoat.model.port.TestCaptures.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;
import rasoat.model.port.DeadLetter;
import rasoat.model.port.Delivery;
import rasoat.model.port.QueueDepth;
import rasoat.model.port.Redelivery;
import rasoat.model.port.TestClock;
import rasoat.model.post.PostKey;

/** The queue, the memory of crawlers, and their file. */
class SqliteFileTest {

  private static final Redelivery REDELIVERY = Redelivery.USUAL;

  @TempDir Path folder;

  private final TestClock clock = new TestClock(Instant.parse("2026-05-04T03:02:01Z"));
  private final List<SqlCaptureQueue> opened = new ArrayList<>();

  @AfterEach
  void closeAll() {
    opened.forEach(SqlCaptureQueue::close);
  }

  @Test
  void keepsEverythingOverARestart() throws IOException {
    SqlCaptureQueue before = open();
    before.put(capture("under way"));
    before.put(capture("waiting"));
    Delivery delivery = before.take(Duration.ZERO).orElseThrow();
    before.close();

    SqlCaptureQueue after = open();

    assertThat(after.depth()).isEqualTo(new QueueDepth(1, 1, 0));
    clock.forward(REDELIVERY.lease());
    assertThat(after.take(Duration.ZERO).orElseThrow().capture().key().post()).isEqualTo("waiting");
    assertThat(after.take(Duration.ZERO).orElseThrow().capture()).isEqualTo(delivery.capture());
  }

  @Test
  void neverGivesANumberASecondTime() throws IOException {
    SqlCaptureQueue queue = open();
    queue.put(capture("a"));
    Delivery late = queue.take(Duration.ZERO).orElseThrow();
    clock.forward(REDELIVERY.lease());
    queue.take(Duration.ZERO).orElseThrow().done();
    queue.put(capture("b"));

    late.done();

    assertThat(queue.depth().waiting()).isEqualTo(1);
  }

  @Test
  void buriesWhatANewerProgramWroteAndGoesOn() throws Exception {
    SqlCaptureQueue queue = open();
    queue.put(capture("a"));
    queue.put(capture("b"));
    try (Database database = CrawlStore.database(new DatabaseAddress.Sqlite(file()))) {
      database.write(
          "age",
          sql ->
              sql.update(
                  "UPDATE queue_entry SET capture = replace(capture, '\"version\":1', ?)"
                      + " WHERE number = 1",
                  "\"version\":99"));
    }

    assertThat(queue.take(Duration.ZERO).orElseThrow().capture()).isEqualTo(capture("b"));
    DeadLetter letter = queue.deadLetters(9).getFirst();
    assertThat(letter.reason()).isEqualTo("expected a capture of version 1, got version 99");
    assertThat(letter.capture().key().source()).isEqualTo("unreadable");
  }

  @Test
  void isOpenedByManyAtTheSameTime() throws Exception {
    List<Future<SqlCaptureQueue>> queues = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 6; i++) {
        queues.add(
            threads.submit(
                () -> SqlCaptureQueue.open(new DatabaseAddress.Sqlite(file()), clock, REDELIVERY)));
      }
    }
    for (Future<SqlCaptureQueue> queue : queues) {
      opened.add(queue.get());
    }

    opened.getFirst().put(capture("a"));

    assertThat(opened.getLast().take(Duration.ZERO)).isPresent();
  }

  @Test
  void leavesNothingOfWhatIsDoneInItsFile() throws IOException {
    SqlCaptureQueue queue = open();
    queue.put(capture("a", "Tuyệt đối không phổ biến"));
    queue.take(Duration.ZERO).orElseThrow().done();
    queue.close();

    assertThat(Files.readString(file(), ISO_8859_1))
        .doesNotContain("ph\u00e1\u00bb\u0095 bi\u00e1\u00ba\u00bfn");
  }

  @Test
  void leavesNothingOfAForgottenPostInItsFile() throws IOException {
    PostKey key = capture("post-17-of-an-invented-page").key();
    try (CrawlStore store =
        CrawlStore.open(new DatabaseAddress.Sqlite(file()), clock, SeenPosts.RETENTION)) {
      store.posts().record(capture(key.post()));
      store.posts().forget(key, "72 hours");
    }

    assertThat(Files.readString(file(), ISO_8859_1)).doesNotContain(key.post());
  }

  @Test
  void opensNoFileThatIsNoDatabase() throws IOException {
    Files.writeString(file(), "This is no database, and long enough to be looked at. ".repeat(99));

    assertThatThrownBy(this::open)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected a crawl database of this version or older: " + file());
  }

  private SqlCaptureQueue open() throws IOException {
    SqlCaptureQueue queue =
        SqlCaptureQueue.open(new DatabaseAddress.Sqlite(file()), clock, REDELIVERY);
    opened.add(queue);
    return queue;
  }

  private Path file() {
    return folder.resolve("crawl.db");
  }
}
