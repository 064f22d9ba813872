package rasoat.crawler.imported.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.Relation;

class TelegramPagesTest {

  private static final byte[] PAGE = Fixture.bytes("messages.html");

  private static MemoryEntries pages(byte[] page) {
    return new MemoryEntries()
        .with("ChatExport/messages.html", page)
        .with("ChatExport/photos/photo_1@22.jpg", "jpg1")
        .with("ChatExport/files/Tờ.pdf", "%PDF")
        .with("ChatExport/video_files/v.mp4", "mp4")
        .with("ChatExport/video_files/v.mp4_thumb.jpg", "still");
  }

  @Test
  void leavesPagesUnreadWithoutALegalBasis() {
    MemoryEntries files = pages(PAGE);

    Imported imported = Imported.publicOf(files);

    assertThat(imported.posts()).isEmpty();
    assertThat(imported.problemTexts())
        .containsExactly(
            "export: expected a result.json, or a legal basis for reading private chats, got web"
                + " pages (1) that do not tell whether the chat is public; they were left unread");
    assertThat(files.opened()).containsOnly("ChatExport/messages.html");
  }

  @Test
  void readsEveryPost() {
    Imported imported = Imported.privateOf(pages(PAGE));

    assertThat(imported.texts())
        .containsExactly("Công văn 123/UBND-VP\nkhẩn & mật 🔥", "xem", "", "");
    assertThat(imported.attachments())
        .containsExactly(
            "PHOTO photo_1@22.jpg OK",
            "DOCUMENT T%E1%BB%9D.pdf OK",
            "VIDEO_THUMB v.mp4_thumb.jpg OK",
            "PHOTO Photo MISSING");
    assertThat(imported.posts().stream().map(Capture::time))
        .map(Object::toString)
        .containsExactly(
            "2026-11-22T08:01:02Z",
            "2026-11-22T08:02:02Z",
            "2026-11-22T08:03:02Z",
            "2026-11-22T08:04:02Z");
    assertThat(imported.problemTexts())
        .containsExactly(
            "export/ChatExport/messages.html: expected a message with an id and a time, got one"
                + " without");
  }

  @Test
  void tellsAuthorsApartAlsoWhereTheirNameIsNotRepeated() {
    Imported imported = Imported.privateOf(pages(PAGE));
    Pseudonyms authors = new Pseudonyms(Imported.KEY);
    String first = authors.of(Platform.TELEGRAM, "Nguyễn Thị Lộ");
    String second = authors.of(Platform.TELEGRAM, "Trần Văn Mật");

    assertThat(imported.posts().stream().map(Capture::author))
        .containsExactly(first, first, second, second);
    assertThat(imported.post("8").relation()).isEqualTo(new Relation(second, "7"));
    assertThat(imported.serialised()).doesNotContain("Nguyễn Thị Lộ", "Trần Văn Mật");
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void neverThrowsOnACutFile(int length) {
    byte[] cut = Arrays.copyOf(PAGE, length);

    assertThatCode(() -> Imported.privateOf(pages(cut))).doesNotThrowAnyException();
  }

  static IntStream cuts() {
    return IntStream.iterate(0, length -> length < PAGE.length, length -> length + 7);
  }
}
