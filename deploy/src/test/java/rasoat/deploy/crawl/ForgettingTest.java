package rasoat.deploy.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.store.CrawlStore;
import rasoat.database.DatabaseAddress;
import rasoat.deploy.scan.Findings;
import rasoat.deploy.settings.SettingsFile;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.port.FolderByteStore;
import rasoat.model.port.TestCaptures;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;

/** What is kept of posts that show no document. */
class ForgettingTest {

  private static final Instant LATER = Instant.now().plus(Duration.ofDays(4));

  @TempDir Path home;
  private CrawlStore store;
  private FolderByteStore captures;
  private Custody custody;
  private Forgetting forgetting;

  @BeforeEach
  void open() throws IOException {
    DatabaseAddress address = new DatabaseAddress.Sqlite(home.resolve("crawl.db"));
    store = CrawlStore.open(address, Clock.systemUTC(), Duration.ofHours(72));
    captures = new FolderByteStore(home.resolve("captures"));
    Path settings = Files.writeString(home.resolve("rasoat.yaml"), "");
    custody =
        new Custody(
            new CrawlHome(home, address),
            new SettingsFile(settings, Map.of()).read().crawl(),
            captures,
            Clock.systemUTC());
    forgetting = new Forgetting(store.posts(), captures, custody, List::of, Set.of());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void bytesGoWithTheirPost() throws IOException {
    Sha256 picture = record("1", "ảnh");

    assertThat(forgetting.expire(LATER)).isEqualTo(1);
    assertThat(captures.get(picture)).isEmpty();
  }

  @Test
  void bytesThatAnotherPostNeedsStay() throws IOException {
    Sha256 picture = record("1", "ảnh");
    record("2", "ảnh");
    store.posts().keep(TestCaptures.capture("2").key());

    assertThat(forgetting.expire(LATER)).isEqualTo(1);
    assertThat(captures.get(picture)).isPresent();
  }

  @Test
  void bytesThatCameAgainJustNowStayForThePostThatIsRecordedInAMoment() throws IOException {
    Sha256 picture = record("1", "ảnh");
    Path file = captures.fileOf(picture).orElseThrow();
    Files.setLastModifiedTime(file, FileTime.from(LATER.minus(Duration.ofMinutes(10))));

    assertThat(forgetting.expire(LATER)).isEqualTo(1);
    assertThat(captures.get(picture)).isPresent();
    forgetting.sweep(LATER);
    assertThat(captures.get(picture)).as("in the morning, when no post came").isEmpty();
  }

  @Test
  void whatWasFoundInBytesThatAreGoneStandsWhenThePostComesAgain() throws IOException {
    Sha256 picture = record("1", "ảnh");
    Capture capture = capture("1", picture);
    Finding secret = Findings.altered(capture.post(captures::fileOf));

    assertThat(forgetting.isSettled(capture)).as("its bytes are there").isFalse();
    forgetting.settle(capture, secret);

    assertThat(captures.get(picture)).isEmpty();
    assertThat(forgetting.isSettled(capture)).isTrue();
  }

  /** As in a backup: the row is of before, one of the pictures is there still. */
  @Test
  void aSecretThatIsRememberedAgainIsForgottenAgain() throws IOException {
    Sha256 first = captures.put("trang đầu".getBytes(UTF_8));
    Sha256 second = captures.put("trang sau".getBytes(UTF_8));
    Capture both =
        TestCaptures.capture("1")
            .with(
                List.of(
                    Attachment.of(Attachment.Kind.PHOTO, "1.jpg", first),
                    Attachment.of(Attachment.Kind.PHOTO, "2.jpg", second)));
    store.posts().record(both);
    forgetting.settle(both, Findings.altered(both.post(captures::fileOf)));
    captures.put("trang sau".getBytes(UTF_8));
    DatabaseAddress before = new DatabaseAddress.Sqlite(home.resolve("before.db"));
    try (CrawlStore restored = CrawlStore.open(before, Clock.systemUTC(), Duration.ofHours(72))) {
      restored.posts().record(both);
      Forgetting again = new Forgetting(restored.posts(), captures, custody, List::of, Set.of());

      assertThat(again.isSettled(both)).isTrue();
      assertThat(captures.get(second)).isEmpty();
    }
  }

  @Test
  void aPostThatNeverWasFlaggedIsJudgedThoughItsBytesAreGone() throws IOException {
    Sha256 picture = record("1", "ảnh");
    Capture capture = capture("1", picture);
    captures.remove(picture);

    assertThat(forgetting.isSettled(capture)).isFalse();
  }

  @Test
  void bytesOfAStateSecretThatWereLeftWhenTheMachineStoppedGoWithTheNextDelivery()
      throws IOException {
    Sha256 picture = record("1", "ảnh");
    store.posts().forget(capture("1", picture), "state secret"); // and here the machine stops

    assertThat(forgetting.isSettled(capture("1", picture))).isTrue();
    assertThat(captures.get(picture)).isEmpty();
    assertThat(Files.readString(home.resolve("custody").resolve("custody.jsonl")))
        .containsOnlyOnce("DELETED");
  }

  @Test
  void aStateSecretGoesAlsoWhenItIsJudgedBeforeItIsRecorded() throws IOException {
    Sha256 picture = captures.put("ảnh".getBytes(UTF_8));
    Capture capture = capture("1", picture);

    forgetting.settle(capture, secret(capture));
    store.posts().record(capture);

    assertThat(captures.get(picture)).isEmpty();
    assertThat(store.posts().isReferenced(picture)).isFalse();
    assertThat(forgetting.isSettled(capture)).isTrue();
  }

  @Test
  void aStateSecretGoesAlsoWhenThePostWasKeptForAnEarlierFinding() throws IOException {
    Sha256 picture = record("1", "ảnh");
    Capture capture = capture("1", picture);
    store.posts().keep(capture.key());

    forgetting.settle(capture, secret(capture));

    assertThat(captures.get(picture)).isEmpty();
  }

  @Test
  void whatOnlyHadItsTimeIsNotSettled() throws IOException {
    Sha256 picture = record("1", "ảnh");
    forgetting.expire(LATER);

    assertThat(forgetting.isSettled(capture("1", picture))).isFalse();
    assertThat(forgetting.isSettled(capture("2", picture))).isFalse();
  }

  private Sha256 record(String post, String bytes) throws IOException {
    Sha256 digest = captures.put(bytes.getBytes(UTF_8));
    store.posts().record(capture(post, digest));
    return digest;
  }

  private static Capture capture(String post, Sha256 picture) {
    return TestCaptures.capture(post)
        .with(List.of(Attachment.of(Attachment.Kind.PHOTO, "1.jpg", picture)));
  }

  private static Finding secret(Capture capture) {
    return new Finding(
        capture.post(digest -> Optional.empty()),
        Kind.SUSPECTED,
        null,
        null,
        SecrecyLevel.MAT,
        Severity.CRITICAL,
        Strength.SUGGESTED,
        List.of(),
        List.of(),
        "");
  }
}
