package rasoat.crawler.imported.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

class WhatsAppChatTest {

  private static final byte[] ANDROID = Fixture.bytes("android.txt");
  private static final byte[] IOS = Fixture.bytes("ios.txt");

  private static MemoryEntries android(byte[] chat) {
    return new MemoryEntries()
        .with("WhatsApp Chat with Tổ dân phố 5.txt", chat)
        .with("IMG-20261120-WA0001.jpg", "jpg1")
        .with("PTT-20261121-WA0002.opus", "opus")
        .with("Tờ trình số 5.pdf", "%PDF");
  }

  private static MemoryEntries ios() {
    return new MemoryEntries()
        .with("WhatsApp Chat - Tổ dân phố 5/_chat.txt", IOS)
        .with("WhatsApp Chat - Tổ dân phố 5/00000012-PHOTO-2026-11-20-15-01-02.jpg", "jpg2")
        .with("WhatsApp Chat - Tổ dân phố 5/00000013-To trinh.pdf", "%PDF")
        .with("WhatsApp Chat - Tổ dân phố 5/00000014-STICKER-2026-11-21-08-01-00.webp", "webp");
  }

  @Test
  void leavesAChatUnreadWithoutALegalBasis() {
    MemoryEntries files = android(ANDROID);

    Imported imported = Imported.publicOf(files);

    assertThat(imported.posts()).isEmpty();
    assertThat(imported.problemTexts())
        .containsExactly(
            "export/WhatsApp Chat with Tổ dân phố 5.txt: expected a legal basis for reading a"
                + " private chat, got none; it was left unread");
    assertThat(imported.bytes().get(Sha256.of(ANDROID))).isEmpty();
    assertThat(files.opened()).doesNotContain("IMG-20261120-WA0001.jpg", "Tờ trình số 5.pdf");
  }

  @Test
  void readsEveryPostOfAnAndroidChat() {
    Imported imported = Imported.privateOf(android(ANDROID));

    assertThat(imported.texts())
        .containsExactly(
            "Công văn khẩn\nđọc xong xóa",
            "ai có bản đầy đủ: cho xin",
            "ai có bản đầy đủ: cho xin",
            "",
            "",
            "",
            "",
            "Kế hoạch.pdf (bản cuối)");
    assertThat(imported.attachments())
        .containsExactly(
            "PHOTO IMG-20261120-WA0001.jpg OK",
            "DOCUMENT Tờ trình số 5.pdf OK",
            "PHOTO left out MISSING",
            "PHOTO IMG-20261121-WA0003.jpg MISSING");
    assertThat(imported.problems()).isEmpty();
  }

  @Test
  void readsEveryPostOfAnIosChat() {
    Imported imported = Imported.privateOf(ios());

    assertThat(imported.texts()).containsExactly("", "Công văn này mới", "Xem kỹ", "", "", "");
    assertThat(imported.attachments())
        .containsExactly(
            "PHOTO 00000012-PHOTO-2026-11-20-15-01-02.jpg OK",
            "DOCUMENT 00000013-To trinh.pdf OK",
            "PHOTO left out MISSING");
    assertThat(imported.problems()).isEmpty();
  }

  @Test
  void takesVietnameseTimeAsExactlyAsItIsWritten() {
    Capture android = Imported.privateOf(android(ANDROID)).posts().getFirst();
    Capture ios = Imported.privateOf(ios()).posts().getFirst();

    assertThat(android.time()).isEqualTo(Instant.parse("2026-11-20T08:01:00Z"));
    assertThat(android.precision()).isEqualTo(TimePrecision.MINUTE);
    assertThat(ios.time()).isEqualTo(Instant.parse("2026-11-20T08:01:02Z"));
    assertThat(ios.precision()).isEqualTo(TimePrecision.SECOND);
  }

  @Test
  void namesTheSamePostAlikeWhicheverPhoneExportedIt() {
    Capture android = Imported.privateOf(android(ANDROID)).posts().get(0);
    String longer =
        "20/11/2026, 14:59 - Trần Văn Mật: trước đó\n"
            + new String(ANDROID, StandardCharsets.UTF_8);
    String apart = Normalizer.normalize(longer, Normalizer.Form.NFD);
    Imported later = Imported.privateOf(android(apart.getBytes(StandardCharsets.UTF_8)));

    assertThat(later.posts().get(1).key()).isEqualTo(android.key());
    assertThat(later.keys()).doesNotHaveDuplicates();
    assertThat(Imported.privateOf(ios()).posts().get(1).key().source())
        .isEqualTo(android.key().source());
  }

  @Test
  void namesNoAuthor() {
    Imported android = Imported.privateOf(android(ANDROID));
    String all = android.serialised() + Imported.privateOf(ios()).serialised();

    assertThat(all).doesNotContain("Nguyễn Thị Lộ", "Trần Văn Mật", "90 000 0001");
    assertThat(all).contains(new Pseudonyms(Imported.KEY).of(Platform.WHATSAPP, "Trần Văn Mật"));
    assertThat(Imported.privateOf(ios()).posts().get(1).author())
        .isEqualTo(android.posts().get(1).author());
  }

  @Test
  void callsAGroupByItsNameAndNobodyByHis() {
    String two = "20/11/2026, 15:01 - A: xin chào\n20/11/2026, 15:02 - B: chào\n";
    MemoryEntries files =
        new MemoryEntries().with("WhatsApp Chat with Nguyễn Thị Lộ.txt", two).with("x.jpg", "x");

    assertThat(Imported.privateOf(android(ANDROID)).posts().getFirst().group())
        .isEqualTo("Tổ dân phố 5");
    assertThat(Imported.privateOf(files).serialised()).doesNotContain("Nguyễn Thị Lộ");
  }

  @Test
  void asksWhenDayAndMonthCannotBeTold() {
    MemoryEntries files =
        new MemoryEntries().with("_chat.txt", "03/04/2026, 15:01 - A: xin chào\n");

    Imported imported = Imported.privateOf(files);

    assertThat(imported.posts().getFirst().time()).isEqualTo(Instant.parse("2026-04-03T08:01:00Z"));
    assertThat(imported.problemTexts())
        .containsExactly(
            "export/_chat.txt: expected dates that tell day from month, got none; the day was taken"
                + " as first");
  }

  @Test
  void reportsADayThatDoesNotExist() {
    String chat = "20/11/2026, 15:01 - A: có\n31/31/2026, 15:02 - A: không\n";

    Imported imported = Imported.privateOf(new MemoryEntries().with("_chat.txt", chat));

    assertThat(imported.texts()).containsExactly("có");
    assertThat(imported.problemTexts())
        .containsExactly("export/_chat.txt:2: expected a day that exists, got another");
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void neverThrowsOnACutFile(int length) {
    byte[] cut = Arrays.copyOf(ANDROID, length);

    assertThatCode(() -> Imported.privateOf(android(cut))).doesNotThrowAnyException();
  }

  static IntStream cuts() {
    return IntStream.iterate(0, length -> length < ANDROID.length, length -> length + 7);
  }
}
