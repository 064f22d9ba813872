package rasoat.crawler.imported.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;

class FacebookInformationTest {

  private static final byte[] POSTS = Fixture.bytes("your_posts_1.json");
  private static final byte[] GROUPS = Fixture.bytes("group_posts_and_comments.json");
  private static final byte[] OTHERS = Fixture.bytes("posts_on_other_pages_and_profiles.json");
  private static final String ROOT = "facebook-x/your_facebook_activity/";

  private static MemoryEntries export(String root, byte[] posts) {
    return new MemoryEntries()
        .with(root + "posts/your_posts__check_ins__photos_and_videos_1.json", posts)
        .with(root + "posts/posts_on_other_pages_and_profiles.json", OTHERS)
        .with(root + "groups/group_posts_and_comments.json", GROUPS)
        .with(root + "posts/media/1/ảnh 1.jpg", "jpg1")
        .with(root + "posts/media/2/1.jpg", "jpg2")
        .with(root + "posts/media/1/1.jpg", "another")
        .with(root + "posts/media/3/v.mp4", "mp4")
        .with(root + "posts/media/3/v.jpg", "still")
        .with(
            root + "messages/inbox/a_1/message_1.json", "{\"participants\": [], \"messages\": []}")
        .with(root + "messages/inbox/a_1/photos/secret.jpg", "secret")
        .with(root + "messages/inbox/a_1/photos/none.jpg", "secret");
  }

  private static Imported imported() {
    return Imported.publicOf(export(ROOT, POSTS));
  }

  @Test
  void readsEveryPost() {
    assertThat(imported().texts())
        .containsExactly(
            "Ai có bản đầy đủ không?",
            "Chúc mừng trang",
            "\u00A0Thông báo khẩn 🔥, đã nhận là ậ\nCông văn 123/UBND-VP",
            "Tờ trình mới",
            "xem phim",
            "private uri",
            "gone");
  }

  @Test
  void takesPicturesByTheEndOfTheirPath() {
    Imported imported = imported();

    assertThat(imported.attachments())
        .containsExactly(
            "PHOTO ảnh 1.jpg OK",
            "PHOTO 1.jpg OK",
            "VIDEO_THUMB v.jpg OK",
            "PHOTO secret.jpg MISSING",
            "PHOTO none.jpg MISSING");
    assertThat(imported.posts().get(2).attachments().get(1).kept())
        .contains(Sha256.of("jpg2".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void neverOpensPrivateMessages() {
    MemoryEntries files = export(ROOT, POSTS);

    Imported publicly = Imported.publicOf(files);
    Imported onBasis = Imported.privateOf(files);

    assertThat(files.opened()).isNotEmpty().noneMatch(name -> name.contains("messages/"));
    assertThat(onBasis.keys()).isEqualTo(publicly.keys());
    assertThat(publicly.problemTexts())
        .contains("export: expected posts, got private messages (3 files); they were left unread");
  }

  @Test
  void reportsAPostWithoutATime() {
    assertThat(imported().problemTexts())
        .contains(
            "export/facebook-x/your_facebook_activity/posts/"
                + "your_posts__check_ins__photos_and_videos_1.json:84:"
                + " expected a post with a timestamp, got one without")
        .hasSize(2);
  }

  @Test
  void namesThePostAlikeInExportsOfOtherYears() {
    String posts = new String(POSTS, StandardCharsets.UTF_8);
    String moved = posts.replace("your_facebook_activity/", "your_activity_across_facebook/");
    byte[] older = moved.getBytes(StandardCharsets.UTF_8);

    Imported imported = Imported.publicOf(export("your_activity_across_facebook/", older));

    assertThat(imported.keys()).isEqualTo(imported().keys()).doesNotHaveDuplicates();
    assertThat(imported.kept()).isEqualTo(imported().kept()).isEqualTo(3);
  }

  @Test
  void tellsTheGroupByTheTitle() {
    assertThat(imported().posts().stream().map(Capture::group))
        .containsExactly("Tổ dân phố 5", "", "", "Cư dân phường Bến Nghé", "", "", "");
    assertThat(imported().keys().get(3)).startsWith("FACEBOOK|Cư dân phường Bến Nghé|h:");
    assertThat(imported().keys().get(2)).startsWith("FACEBOOK|timeline|h:");
  }

  @ParameterizedTest
  @CsvSource({
    "A posted in Cư dân phường 5.,                    Cư dân phường 5",
    "A đã đăng trong Cư dân phường 5.,                Cư dân phường 5",
    "A đã đăng bài viết trong nhóm Cư dân phường 5.,  Cư dân phường 5",
    "A shared a post to the group: Cư dân phường 5.,  Cư dân phường 5",
    "A updated his status.,                           ",
    "A đã cập nhật trạng thái của mình.,              ",
  })
  void readsTitlesOfSeveralLanguages(String title, String group) {
    assertThat(FacebookTitle.group(title).orElse(null)).isEqualTo(group);
  }

  @Test
  void namesNoAuthorAndNobodyElse() {
    assertThat(imported().serialised()).doesNotContain("Lê Văn Kín", "Trần Thị Mật", "bình luận");
  }

  @Test
  void keepsTheFileAPostWasReadFrom() {
    Imported imported = imported();

    assertThat(imported.posts().getFirst().provenance().raw()).isEqualTo(Sha256.of(GROUPS));
    assertThat(imported.posts().getLast().provenance().raw()).isEqualTo(Sha256.of(POSTS));
    assertThat(imported.bytes().get(Sha256.of(POSTS))).isPresent();
  }

  @Test
  void takesOneFileAlone() {
    Imported imported = Imported.publicOf(new MemoryEntries().with("renamed.txt", POSTS));

    assertThat(imported.posts()).hasSize(5);
  }

  @Test
  void takesAnExportAsHtmlForNoFolderOfPictures() {
    MemoryEntries files =
        new MemoryEntries()
            .with("posts/your_posts_1.html", "<html></html>")
            .with("messages/inbox/a_1/photos/secret.jpg", "secret");

    Imported imported = Imported.publicOf(files);

    assertThat(imported.posts()).isEmpty();
    assertThat(imported.problemTexts())
        .containsExactly(
            "export: expected posts, got private messages (1 files); they were left unread",
            "export/posts/your_posts_1.html: expected an export as JSON, got one as HTML");
    assertThat(files.opened()).isEmpty();
  }

  @Test
  void readsOnPastWhatIsNoPost() {
    String json =
        """
        [null, {"timestamp": 9223372036854775807, "data": []},
         {"timestamp": 1763776800, "title": "A posted in  .", "data": [{"post": "c\\u00f2n"}]}]
        """;

    Imported imported = Imported.publicOf(new MemoryEntries().with("your_posts_1.json", json));

    assertThat(imported.texts()).containsExactly("còn");
    assertThat(imported.problems()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void neverThrowsOnACutFile(int length) {
    byte[] cut = Arrays.copyOf(POSTS, length);

    assertThatCode(() -> Imported.publicOf(export(ROOT, cut))).doesNotThrowAnyException();
  }

  static IntStream cuts() {
    return IntStream.iterate(0, length -> length < POSTS.length, length -> length + 7);
  }
}
