package rasoat.crawler.imported.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.json.Json;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostState;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;

class TelegramDesktopTest {

  private static final byte[] CHANNEL = Fixture.bytes("channel.json");
  private static final byte[] ACCOUNT = Fixture.bytes("account.json");

  private static MemoryEntries channel(byte[] json) {
    return new MemoryEntries()
        .with("ChatExport/result.json", json)
        .with("ChatExport/photos/photo_1@22-11-2026_09-00-00.jpg", "jpg1")
        .with("ChatExport/stickers/a.webp", "webp")
        .with("ChatExport/stickers/a.webp_thumb.jpg", "thumb")
        .with("ChatExport/video_files/v.mp4", "mp4")
        .with("ChatExport/video_files/v.mp4_thumb.jpg", "still")
        .with("ChatExport/files/scan.png", "png1")
        .with("etc/passwd", "root");
  }

  private static MemoryEntries account() {
    return new MemoryEntries()
        .with("result.json", ACCOUNT)
        .with("chats/chat_002/photos/photo_1.jpg", "jpg2");
  }

  @Test
  void readsEveryPostOfAPublicChannel() {
    Imported imported = Imported.publicOf(channel(CHANNEL));

    assertThat(imported.texts())
        .containsExactly(
            "Công văn 123/UBND-VP khẩn 🔥",
            "Tờ trình https://example.org",
            "",
            "",
            "xem",
            "không có giờ chuẩn",
            "hiểm");
    assertThat(imported.problemTexts())
        .containsExactly(
            "export/ChatExport/result.json:22: expected a message, got one that the export does not"
                + " support",
            "export/ChatExport/result.json:23: expected a message with an id and a time, got one"
                + " without");
  }

  @Test
  void namesPostsAsTheBotApiDoesWhereNoUserNameIsKnown() {
    Capture post = Imported.publicOf(channel(CHANNEL)).post("1042");

    assertThat(post.key()).hasToString("TELEGRAM|-1001234567890|1042");
    assertThat(post.permalink()).isEqualTo("https://t.me/c/1234567890/1042");
    assertThat(post.group()).isEqualTo("Tin phường An Hải");
  }

  @Test
  void namesPostsAsThePreviewDoesWhereTheUserNameIsKnown() {
    String json =
        new String(CHANNEL, StandardCharsets.UTF_8)
            .replace("\"id\": 1234567890,", "\"id\": 1234567890, \"username\": \"tinphuong\",");

    Capture post = Imported.publicOf(channel(json.getBytes(StandardCharsets.UTF_8))).post("1042");

    assertThat(post.key()).hasToString("TELEGRAM|tinphuong|1042");
    assertThat(post.permalink()).isEqualTo("https://t.me/tinphuong/1042");
  }

  @ParameterizedTest
  @CsvSource({
    "1042, PHOTO photo_1@22-11-2026_09-00-00.jpg OK, a photo",
    "1043, DOCUMENT To trinh.pdf MISSING,            not included",
    "1044, PHOTO photo TOO_LARGE,                    exceeds maximum size",
    "1045, ,                                         a sticker",
    "1046, VIDEO_THUMB v.mp4_thumb.jpg OK,           a video is taken by its still picture",
    "1047, DOCUMENT scan.png OK,                     a picture sent as a file",
    "1048, PHOTO passwd MISSING,                     a path that leads out",
  })
  void takesAttachmentsByTheirKind(String post, String attachment, String why) {
    Imported imported = Imported.publicOf(channel(CHANNEL));

    assertThat(Imported.attachments(imported.post(post)).findFirst().orElse(null))
        .as(why)
        .isEqualTo(attachment);
  }

  @Test
  void opensNoStickerAndNoVideo() {
    MemoryEntries files = channel(CHANNEL);

    Imported imported = Imported.publicOf(files);

    assertThat(imported.kept()).isEqualTo(3);
    assertThat(files.opened())
        .doesNotContain("ChatExport/stickers/a.webp", "ChatExport/video_files/v.mp4", "etc/passwd");
  }

  @Test
  void takesTheStatedMomentAndVietnameseTimeWithoutOne() {
    Imported imported = Imported.publicOf(channel(CHANNEL));

    assertThat(imported.post("1042").time()).isEqualTo(Instant.ofEpochSecond(1763776800));
    assertThat(imported.post("1047").time()).isEqualTo(Instant.parse("2026-11-22T01:06:00Z"));
  }

  @Test
  void tellsWhatAPostAnswersAndPassesOn() {
    Imported imported = Imported.publicOf(channel(CHANNEL));
    Pseudonyms authors = new Pseudonyms(Imported.KEY);

    assertThat(imported.post("1043").relation())
        .isEqualTo(new Relation(authors.of(Platform.TELEGRAM, "Trần Thị Mật"), "1042"));
    assertThat(imported.post("1044").relation()).isEqualTo(new Relation("-1000000000099", ""));
  }

  @Test
  void namesNoAuthor() {
    Imported imported = Imported.privateOf(account());
    String all = Imported.publicOf(channel(CHANNEL)).serialised() + imported.serialised();

    assertThat(all)
        .doesNotContain("Lê Văn Kín", "Nguyễn Thị Lộ", "Trần Thị Mật", "Võ Văn Hẻm")
        .doesNotContain("Chủ Máy", "Danh Bạ", "4242001", "4242002", "4242011", "4242009", "4242010")
        .contains(new Pseudonyms(Imported.KEY).of(Platform.TELEGRAM, "4242002"));
  }

  @Test
  void tellsAuthorsBySignatureOrIdAndTheChannelItselfByNothing() {
    Imported imported = Imported.publicOf(channel(CHANNEL));
    Pseudonyms authors = new Pseudonyms(Imported.KEY);

    assertThat(imported.post("1042").author())
        .isEqualTo(authors.of(Platform.TELEGRAM, "Lê Văn Kín"));
    assertThat(imported.post("1043").author()).isEqualTo(authors.of(Platform.TELEGRAM, "4242002"));
    assertThat(Imported.publicOf(account()).post("3").author()).isEmpty();
  }

  @Test
  void tellsEditedPosts() {
    Imported imported = Imported.publicOf(channel(CHANNEL));

    assertThat(imported.post("1042").state()).isEqualTo(PostState.LIVE);
    assertThat(imported.post("1043").state()).isEqualTo(PostState.EDITED);
  }

  @Test
  void readsOnlyPublicChatsOfAnAccount() {
    Imported imported = Imported.publicOf(account());

    assertThat(imported.keys())
        .containsExactly(
            "TELEGRAM|-1001500000001|7", "TELEGRAM|-1001500000001|8", "TELEGRAM|-1001500000003|3");
    assertThat(imported.attachments()).containsExactly("PHOTO photo_1.jpg OK");
    assertThat(imported.problemTexts())
        .containsExactly(
            "export/result.json: expected public channels and groups, or a legal basis for reading"
                + " private chats, got 1 of type personal_chat; their messages were left unread",
            "export/result.json: expected public channels and groups, or a legal basis for reading"
                + " private chats, got 1 of type private_supergroup; their messages were left"
                + " unread");
  }

  @Test
  void readsPrivateChatsOnALegalBasis() {
    Imported imported = Imported.privateOf(account());

    assertThat(imported.posts()).hasSize(5);
    assertThat(imported.problems()).isEmpty();
  }

  @Test
  void keepsTheFileOfAChatAndOnlyTheMessagesOfAnAccount() {
    Imported chat = Imported.publicOf(channel(CHANNEL));
    Imported account = Imported.publicOf(account());

    assertThat(chat.post("1042").provenance().raw()).isEqualTo(Sha256.of(CHANNEL));
    assertThat(chat.post("1042").provenance().route()).isEqualTo(Route.OFFICER_CAPTURE);
    assertThat(chat.bytes().get(Sha256.of(CHANNEL))).isPresent();
    assertThat(account.bytes().get(Sha256.of(ACCOUNT))).isEmpty();
    assertThat(account.bytes().get(account.post("8").provenance().raw()).orElseThrow())
        .asString(StandardCharsets.UTF_8)
        .startsWith("{\"id\":8,")
        .contains("tin thứ hai");
  }

  @Test
  void readsOnPastWhatIsNoMessage() {
    String json =
        """
        {"type": "public_channel", "id": 5, "name": "a", "messages": [
          null, [1], "x",
          {"type": "message", "id": 1, "date_unixtime": "99999999999999999999"},
          {"type": "message", "id": " ", "date_unixtime": "1763776800"},
          {"type": "message", "id": 2, "date_unixtime": "1763776800", "text": "còn đây"}]}
        """;

    Imported imported = Imported.publicOf(new MemoryEntries().with("result.json", json));

    assertThat(imported.texts()).containsExactly("còn đây");
    assertThat(imported.problems()).hasSize(2);
  }

  @Test
  void refusesAChatThatDoesNotTellItsTypeBeforeItsMessages() {
    String json =
        """
        {"about": "x", "chats": {"list": [{"id": 5, "name": "a", "messages": [
          {"type": "message", "id": 2, "date_unixtime": "1763776800", "text": "riêng"}],
          "type": "public_channel"}]}}
        """;

    assertThat(Imported.publicOf(new MemoryEntries().with("result.json", json)).posts()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void neverThrowsOnACutFile(int length) {
    byte[] cut = Arrays.copyOf(CHANNEL, length);

    assertThatCode(() -> Imported.publicOf(channel(cut))).doesNotThrowAnyException();
  }

  static IntStream cuts() {
    return IntStream.iterate(0, length -> length < CHANNEL.length, length -> length + 7);
  }

  @Test
  void keepsThePostsBeforeACut() {
    byte[] cut = Arrays.copyOf(CHANNEL, CHANNEL.length - 700);

    Imported imported = Imported.publicOf(channel(cut));

    assertThat(imported.posts()).isNotEmpty();
    assertThat(imported.problemTexts()).last().asString().endsWith(Json.EXPECTED);
  }
}
