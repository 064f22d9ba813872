package rasoat.crawler.source.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.source.CannedFetcher;
import rasoat.crawler.source.Fixture;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Relation;
import rasoat.model.post.TimePrecision;

class PreviewPageTest {

  private static final Pseudonyms AUTHORS = new Pseudonyms(new byte[16]);
  private static final byte[] NEWEST = Fixture.bytes(PreviewPageTest.class, "newest.html");

  @Test
  void readsAnAlbumThatAnswersAnotherPost() {
    Capture album = post(1042);

    assertThat(album.key()).isEqualTo(new PostKey(Platform.TELEGRAM, "tinphuong", "1042"));
    assertThat(album.group()).isEqualTo("Tin phường");
    assertThat(album.text()).isEqualTo("Công văn 123/UBND-VP\nlan truyền 🔥");
    assertThat(album.time()).isEqualTo(Instant.parse("2026-11-20T08:01:02Z"));
    assertThat(album.precision()).isEqualTo(TimePrecision.SECOND);
    assertThat(album.permalink()).isEqualTo("https://t.me/tinphuong/1042");
    assertThat(album.relation()).isEqualTo(new Relation("", "1040"));
    assertThat(album.author()).isEmpty();
    assertThat(album.attachments())
        .containsExactly(
            Attachment.at(Kind.PHOTO, "1042.jpg", "https://cdn4.telesco.pe/file/aaa.jpg"),
            Attachment.at(Kind.PHOTO, "1043.jpg", "https://cdn4.telesco.pe/file/bbb.jpg"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1044, VIDEO_THUMB,  1044-video.jpg, https://cdn4.telesco.pe/file/thumb.jpg
          1045, ANIMATION,    1045-video.jpg, https://cdn4.telesco.pe/file/thumb.jpg
          1050, LINK_PREVIEW, 1050-link.jpg,  https://cdn4.telesco.pe/file/card.jpg?a=1&b=2
          """)
  void readsTheStillPictureOf(int post, Kind kind, String name, String address) {
    assertThat(post(post).attachments()).containsExactly(Attachment.at(kind, name, address));
  }

  @Test
  void takesNoLengthOfAVideoForATime() {
    assertThat(post(1044).time()).isEqualTo(Instant.parse("2026-11-20T08:01:02Z"));
  }

  @Test
  void keepsTheNameOfADocumentThatCannotBeFetched() {
    assertThat(post(1046).attachments())
        .containsExactly(
            new Attachment(Kind.DOCUMENT, "Công văn 123.pdf", "", FetchState.MISSING, null));
    assertThat(message(1046).problems()).singleElement().asString().contains("manual download");
  }

  @Test
  void skipsStickers() {
    assertThat(post(1047).attachments()).isEmpty();
  }

  @Test
  void saysWhichPostIsPassedOn() {
    assertThat(post(1048).relation().repostOf()).isEqualTo("kenhkhac/55");
  }

  @Test
  void namesNoPersonWhosePostIsPassedOnOrWhoSigned() {
    assertThat(post(1049).relation().repostOf())
        .isEqualTo(AUTHORS.of(Platform.TELEGRAM, "Trần Thị Hoa Mơ"));
    assertThat(post(1051).author()).isEqualTo(AUTHORS.of(Platform.TELEGRAM, "Lê Văn Sổ Tay"));
    assertThat(page(NEWEST).messages().stream().map(PreviewPageTest::capture).toList().toString())
        .doesNotContain("Hoa Mơ", "Sổ Tay");
  }

  @Test
  void tellsEditedPosts() {
    assertThat(post(1051).state()).isEqualTo(PostState.EDITED);
    assertThat(post(1050).state()).isEqualTo(PostState.LIVE);
  }

  @Test
  void saysThatAPostHasMoreThanThePreviewShows() {
    assertThat(message(1052).problems()).singleElement().asString().contains("does not show");
  }

  @Test
  void knowsWhatTellsOfTheChannelOnly() {
    assertThat(message(1053).isService()).isTrue();
    assertThat(message(1054).isService()).isFalse();
  }

  @Test
  void composesLettersAndKeepsAllOtherSigns() {
    assertThat(post(1054).text())
        .isEqualTo("\u200fHội làng vui lắm 👨\u200d👩\u200d👧 🇻🇳 𝔸\ntrích\ndẫn");
  }

  @Test
  void keepsTenThousandSigns() {
    String text = "Đ🔥".repeat(3400);

    Capture capture = capture(page(bytes("vd/1", text)).messages().getFirst());

    assertThat(capture.text()).isEqualTo(text);
  }

  @Test
  void takesTheTimeOfTheVisitWhenNoneIsGiven() {
    PreviewMessage message = page(bytes("vd/1", "a")).messages().getFirst();

    assertThat(capture(message).time()).isEqualTo(CannedFetcher.AT);
    assertThat(capture(message).precision()).isEqualTo(TimePrecision.UNKNOWN);
    assertThat(message.problems()).singleElement().asString().contains("expected a time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tinphuong",
        "tinphuong/",
        "tinphuong/x",
        "/7",
        "a/1/2",
        "a/99999999999999999999"
      })
  void passesOverWhatIsNoMessage(String name) {
    assertThat(page(bytes(name, "a")).messages()).isEmpty();
  }

  @Test
  void readsWhatIsLeftOfAPageThatBreaksOff() {
    List<Integer> sizes =
        Fixture.cuts(NEWEST)
            .map(PreviewPageTest::page)
            .map(page -> page.messages().stream().map(PreviewPageTest::capture).toList().size())
            .toList();

    assertThat(sizes).isSorted().startsWith(0).endsWith(12);
  }

  private static Capture post(long id) {
    return capture(message(id));
  }

  private static PreviewMessage message(long id) {
    return page(NEWEST).messages().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
  }

  private static Capture capture(PreviewMessage message) {
    return page(NEWEST).capture(message, AUTHORS);
  }

  private static PreviewPage page(byte[] body) {
    return PreviewPage.of(CannedFetcher.fetched("https://t.me/s/tinphuong", Map.of(), body));
  }

  private static byte[] bytes(String name, String text) {
    return """
    <div class="tgme_widget_message" data-post="%s">\
    <div class="tgme_widget_message_text">%s</div></div>\
    """
        .formatted(name, text)
        .getBytes(StandardCharsets.UTF_8);
  }
}
