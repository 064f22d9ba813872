package rasoat.crawler.source.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.fetch.Wanted;
import rasoat.crawler.source.CannedFetcher;
import rasoat.crawler.source.Fixture;
import rasoat.crawler.source.NotNowException;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Relation;
import rasoat.model.post.TimePrecision;

class TelegramBotTest {

  private static final String BOT = "https://api.telegram.org/bot$TOKEN/";
  private static final String FILES = "https://api.telegram.org/file/bot$TOKEN/";
  private static final String TOKEN = "123456:hushhush";
  private static final String REST =
      "limit=100&timeout=0&allowed_updates=%5B%22channel_post%22%2C%22edited_channel_post%22"
          + "%2C%22message%22%2C%22edited_message%22%5D";
  private static final Instant NOW = CannedFetcher.AT;
  private static final String UPDATES = Fixture.text(TelegramBotTest.class, "updates.json");

  private final CannedFetcher fetcher = new CannedFetcher();
  private final RecordingVisit visit = new RecordingVisit();
  private Instant now = NOW;

  @Test
  void mergesTheMessagesOfAnAlbum() throws IOException {
    visitTheFixture();

    Capture album = visit.post("1042");
    assertThat(album.key()).isEqualTo(new PostKey(Platform.TELEGRAM, "tinphuong", "1042"));
    assertThat(album.text()).isEqualTo("Công văn 123/UBND-VP");
    assertThat(album.group()).isEqualTo("Tin phường");
    assertThat(album.time()).isEqualTo(Instant.ofEpochSecond(1_763_776_800));
    assertThat(album.permalink()).isEqualTo("https://t.me/tinphuong/1042");
    assertThat(album.attachments())
        .containsExactly(
            Attachment.at(Kind.PHOTO, "AQAD3.jpg", FILES + "photos/file_3.jpg#AgAC3"),
            Attachment.at(Kind.PHOTO, "AQAD4.jpg", FILES + "photos/file%204.jpg#AgAC4"));
    assertThat(visit.ids()).containsExactly("1042", "7", "8", "1040", "1044", "1046");
  }

  @Test
  void readsAGroup() throws IOException {
    visitTheFixture();

    Capture post = visit.post("7");
    assertThat(post.key().source()).isEqualTo("-1009876543210");
    assertThat(post.text()).isEqualTo("Ai có bản đầy đủ không? 🇻🇳");
    assertThat(post.permalink()).isEqualTo("https://t.me/c/9876543210/7");
    assertThat(post.author()).isEqualTo(authors().of(Platform.TELEGRAM, "5550001234567"));
    assertThat(post.relation()).isEqualTo(new Relation("kenhkhac/55", "3"));
  }

  @Test
  void readsDocumentsAndStillPictures() throws IOException {
    visitTheFixture();

    assertThat(visit.post("8").attachments())
        .containsExactly(
            Attachment.at(Kind.DOCUMENT, "Quyết định.pdf", FILES + "documents/file_5.pdf#BQAC1"));
    assertThat(visit.post("1044").attachments())
        .containsExactly(
            Attachment.at(Kind.ANIMATION, "AQADg.jpg", FILES + "thumbnails/file_6.jpg#AAMC"));
    assertThat(visit.post("1046").attachments())
        .containsExactly(
            Attachment.at(Kind.VIDEO_THUMB, "AQADv.jpg", FILES + "thumbnails/file_7.jpg#AAMB"));
  }

  @Test
  void takesTheTimeOfTheVisitWhereTheMessageHasNone() throws IOException {
    visitTheFixture();

    assertThat(visit.post("1046").time()).isEqualTo(CannedFetcher.AT);
    assertThat(visit.post("1046").precision()).isEqualTo(TimePrecision.UNKNOWN);
  }

  @Test
  void tellsEditedPosts() throws IOException {
    visitTheFixture();

    assertThat(visit.post("1040").state()).isEqualTo(PostState.EDITED);
    assertThat(visit.post("1040").time()).isEqualTo(Instant.ofEpochSecond(1_763_776_000));
    assertThat(visit.post("1042").state()).isEqualTo(PostState.LIVE);
  }

  @Test
  void showsNeitherAuthorsNorPrivateTalkNorTheToken() throws IOException {
    visitTheFixture();

    assertThat(visit.posts() + " " + visit.problems() + visit.events() + visit.cursor())
        .doesNotContain("Hoa Mơ", "hoamo", "5550001234567", "Sổ Tay", "nói riêng", "hushhush");
    assertThat(bot().media().toString()).doesNotContain("hushhush");
  }

  @Test
  void saysThatAGroupHasMoved() throws IOException {
    visitTheFixture();

    assertThat(visit.problems()).singleElement().asString().contains("-55").contains("supergroup");
  }

  @Test
  void confirmsUpdatesOnlyWhenTheirPostsAreSafe() throws IOException {
    fixture();
    assertThatThrownBy(() -> bot().visit(visit.brokenAfter(1))).isInstanceOf(IOException.class);
    assertThat(visit.cursor()).isEmpty();

    VisitOutcome outcome = bot().visit(visit.brokenAfter(100));

    assertThat(outcome).isEqualTo(new VisitOutcome.Completed());
    assertThat(visit.events().getLast()).startsWith("reached 700013 ");
    fetcher.forget();
    fetcher.with(updates(700_013), "{\"ok\":true,\"result\":[]}");
    bot().visit(visit);
    assertThat(fetcher.asked()).containsExactly(updates(700_013));
  }

  @Test
  void goesOnWhereAVisitWasOver() throws IOException {
    fixture();

    VisitOutcome outcome = bot().visit(visit.overAfter(2));

    assertThat(outcome).isInstanceOf(VisitOutcome.Deferred.class);
    assertThat(visit.events().getLast()).startsWith("reached 700004 ");
  }

  @Test
  void waitsForTheRestOfAnAlbum() throws IOException {
    fixture();
    now = Instant.ofEpochSecond(1_763_776_801);

    assertThat(bot().visit(visit))
        .isEqualTo(new VisitOutcome.Deferred(now.plusSeconds(2), "an album is still coming"));
    assertThat(visit.posts()).isEmpty();
    assertThat(visit.cursor()).startsWith("700001 ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          401 | Unauthorized | | Stopped
          404 | Not Found | | Stopped
          403 | Forbidden: bot was kicked | | Stopped
          409 | Conflict: can't use getUpdates method while webhook is active | | Stopped
          409 | Conflict: terminated by other getUpdates request | | Failed
          429 | Too Many Requests: retry after 35 | {"retry_after":35} | Deferred
          400 | Bad Request | | Failed
          500 | Internal Server Error | | Failed
          """)
  void takesRefusalsByTheirCode(int code, String description, String parameters, String outcome)
      throws IOException {
    String body =
        "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\",\"parameters\":%s}"
            .formatted(code, description, parameters);
    fetcher.with(updates(0), code, body).with(updates(0), body);

    VisitOutcome byStatus = bot().visit(visit);
    VisitOutcome byBody = bot().visit(visit);

    assertThat(byStatus.getClass().getSimpleName()).isEqualTo(outcome);
    assertThat(byBody).isEqualTo(byStatus);
    assertThat(visit.events()).isEmpty();
  }

  @Test
  void waitsAsLongAsItIsTold() throws IOException {
    String body = "{\"ok\":false,\"error_code\":429,\"parameters\":{\"retry_after\":35}}";
    fetcher.with(updates(0), 429, body);

    assertThat(bot().visit(visit))
        .isEqualTo(
            new VisitOutcome.Deferred(NOW.plusSeconds(35), "the Bot API asks to wait (429)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "<html>", "{\"ok\":true}", "{\"ok\":true,\"result\":{}}", "7"})
  void failsOnWhatIsNoAnswer(String body) throws IOException {
    fetcher.with(updates(0), body);

    assertThat(bot().visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
  }

  @Test
  void failsOnEveryAnswerThatBreaksOff() throws IOException {
    for (byte[] cut : Fixture.cuts(UPDATES.strip().getBytes(UTF_8)).toList()) {
      CannedFetcher broken = new CannedFetcher().with(updates(0), cut);

      assertThat(bot(broken).visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
    }
    assertThat(visit.events()).isEmpty();
  }

  @Test
  void passesOnThatNobodyAnswered() throws IOException {
    fetcher.with(updates(0), new FetchResult.Unreachable("no such host"));

    assertThat(bot().visit(visit)).isEqualTo(new VisitOutcome.Failed("no such host"));
  }

  @Test
  void warnsWhenUpdatesMayBeLost() throws IOException {
    fetcher.with(updates(0), "{\"ok\":true,\"result\":[]}");
    bot().visit(visit);
    now = NOW.plus(Duration.ofHours(12));
    bot().visit(visit);
    assertThat(visit.problems()).isEmpty();

    now = NOW.plus(Duration.ofHours(12 + 24));
    bot().visit(visit);
    now = NOW.plus(Duration.ofHours(12 + 24 + 25));
    bot().visit(visit);

    assertThat(visit.problems()).hasSize(2);
    assertThat(visit.problems().getFirst()).contains("every 12 hours", "a schedule of its own");
    assertThat(visit.problems().getLast()).contains("within 24 hours", "posts may be lost");
  }

  @Test
  void countsAnewAfterAWeekOfSilence() throws IOException {
    fetcher.with(updates(0), "{\"ok\":true,\"result\":[]}");

    bot().visit(visit.from("700013 2026-11-14T00:00:00Z 2026-11-22T04:00:00Z"));

    assertThat(fetcher.asked()).containsExactly(updates(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"ok":false,"error_code":400,"description":"Bad Request: file is too big"} | TOO_LARGE
          {"ok":false,"error_code":400,"description":"Bad Request: wrong file_id"}   | MISSING
          {"ok":true,"result":{"file_id":"BQAC1"}}                                   | MISSING
          """)
  void keepsAPostWhoseFileIsNotToBeHad(String answer, FetchState state) throws IOException {
    fetcher.with(updates(0), document(99)).with(BOT + "getFile?file_id=BQAC1", answer);

    bot().visit(visit);

    assertThat(visit.only().attachments().getFirst().state()).isEqualTo(state);
  }

  @Test
  void asksForNoFileThatIsTooLarge() throws IOException {
    fetcher.with(updates(0), document(20_000_001));

    bot().visit(visit);

    assertThat(visit.only().attachments().getFirst().state()).isEqualTo(FetchState.TOO_LARGE);
  }

  @Test
  void comesBackWhenFilesMayNotBeAskedForNow() throws IOException {
    fetcher
        .with(updates(0), document(99))
        .with(
            BOT + "getFile?file_id=BQAC1",
            429,
            "{\"ok\":false,\"error_code\":429,\"parameters\":{\"retry_after\":5}}");

    assertThat(bot().visit(visit)).isInstanceOf(VisitOutcome.Deferred.class);
    assertThat(visit.posts()).isEmpty();
    assertThat(visit.cursor()).startsWith("5 ");
  }

  @Test
  void asksForANewAddressOfAFile() throws IOException {
    fetcher
        .with(updates(0), document(99))
        .with(BOT + "getFile?file_id=BQAC1", path("a.pdf"))
        .with(BOT + "getFile?file_id=BQAC1", path("b.pdf"));
    bot().visit(visit);
    Capture post = visit.only();

    assertThat(visit.freshAddress(post.key(), post.attachments().getFirst()))
        .isEqualTo(FILES + "b.pdf#BQAC1");
  }

  @Test
  void asksForANewAddressOfAFileOfAnEarlierVisit() throws IOException {
    PostKey key = new PostKey(Platform.TELEGRAM, "tinphuong", "1");
    Attachment old = Attachment.at(Kind.DOCUMENT, "a.pdf", FILES + "a.pdf#BQAC1");
    fetcher
        .with(BOT + "getFile?file_id=BQAC1", path("b.pdf"))
        .with(BOT + "getFile?file_id=BQAC1", 429, "{\"ok\":false,\"error_code\":429}")
        .with(BOT + "getFile?file_id=BQAC1", 400, "{\"ok\":false,\"error_code\":400}");

    assertThat(bot().freshAddress(key, old)).contains(FILES + "b.pdf#BQAC1");
    assertThatThrownBy(() -> bot().freshAddress(key, old)).isInstanceOf(NotNowException.class);
    assertThat(bot().freshAddress(key, old)).isEmpty();
    assertThat(bot().freshAddress(key, Attachment.at(Kind.DOCUMENT, "a.pdf", FILES + "a.pdf")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.telegram.org/file/bot$TOKEN/a.jpg, true",
    "https://api.telegram.org/a.jpg, false",
    "https://evil.example/file/bot$TOKEN/a.jpg, false",
    "http://api.telegram.org/file/bot$TOKEN/a.jpg, false",
    "https://api.telegram.org.evil.example/bot$TOKEN/a.jpg, false",
  })
  void givesTheTokenToItsOwnHostAlone(String address, boolean given) throws IOException {
    fetcher.with(address, "");

    bot().media().fetch(FetchRequest.of(URI.create(address), Wanted.MEDIA));

    assertThat(fetcher.requests().getFirst().secretPath() != null).isEqualTo(given);
  }

  private void visitTheFixture() throws IOException {
    fixture();
    assertThat(bot().visit(visit)).isEqualTo(new VisitOutcome.Completed());
  }

  private void fixture() {
    fetcher.with(updates(0), UPDATES);
    List.of(
            List.of("AgAC3", "photos/file_3.jpg"),
            List.of("AgAC4", "photos/file 4.jpg"),
            List.of("BQAC1", "documents/file_5.pdf"),
            List.of("AAMC", "thumbnails/file_6.jpg"),
            List.of("AAMB", "thumbnails/file_7.jpg"))
        .forEach(file -> fetcher.with(BOT + "getFile?file_id=" + file.get(0), path(file.get(1))));
  }

  private static String document(long size) {
    return """
    {"ok":true,"result":[{"update_id":5,"message":{"message_id":8,"date":1763776861,
    "chat":{"id":-1,"type":"group"},"document":{"file_id":"BQAC1","file_unique_id":"A",
    "file_name":"a.pdf","file_size":%d}}}]}\
    """
        .formatted(size);
  }

  private static String path(String path) {
    return "{\"ok\":true,\"result\":{\"file_id\":\"x\",\"file_path\":\"%s\"}}".formatted(path);
  }

  private static String updates(long offset) {
    return BOT + "getUpdates?" + (offset == 0 ? "" : "offset=" + offset + "&") + REST;
  }

  private static Pseudonyms authors() {
    return new Pseudonyms(new byte[16]);
  }

  private TelegramBot bot() {
    return bot(fetcher);
  }

  private TelegramBot bot(CannedFetcher by) {
    InstantSource clock = () -> now;
    URI base = URI.create("https://api.telegram.org");
    return new TelegramBot(base, Secret.of(TOKEN), by, authors(), clock);
  }
}
