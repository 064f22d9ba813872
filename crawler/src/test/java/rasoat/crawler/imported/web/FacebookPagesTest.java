package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

class FacebookPagesTest {

  private static final String GRAPHQL = "https://www.facebook.com/api/graphql/";
  private static final String PFBID = "pfbid0abcDEF123";

  private final Map<String, byte[]> payloads = new LinkedHashMap<>();

  @Test
  void readsAPostOfAGroup() throws IOException {
    String page = Story.page("", Story.of("8123").saying("Ai biết công văn này thật hay giả ạ?"));
    put(Story.GROUP, page);

    Captured captured = read();
    Capture post = captured.only();

    assertThat(post.key()).hasToString("FACEBOOK|123456789|8123");
    assertThat(post.text()).isEqualTo("Ai biết công văn này thật hay giả ạ?");
    assertThat(post.time()).isEqualTo(Instant.ofEpochSecond(1763690000));
    assertThat(post.precision()).isEqualTo(TimePrecision.SECOND);
    assertThat(post.permalink()).isEqualTo("https://www.facebook.com/groups/123456789/posts/8123");
    assertThat(post.provenance().route()).isEqualTo(Route.OFFICER_CAPTURE);
    assertThat(post.provenance().raw()).isEqualTo(Sha256.of(page.getBytes(UTF_8)));
    assertThat(captured.bytes().get(post.provenance().raw())).contains(page.getBytes(UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"Minimized, false", "Minimized, true", "Longer, false", "Longer, true"})
  void findsTheTimeByItsTypeInAnyOrder(String timestamp, boolean shuffled) throws IOException {
    put(Story.GROUP, Story.page("", Story.of("8123").stamped(timestamp, shuffled)));

    assertThat(read().only().time()).isEqualTo(Instant.ofEpochSecond(1763690000));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 12})
  void readsAlbumsOfAnySize(int count) throws IOException {
    put(Story.GROUP, Story.page("", Story.of("8123").showing(count)));
    for (int i = 0; i < count; i++) {
      put(Story.image(i), Captured.jpeg(i));
    }

    Captured captured = read();

    assertThat(captured.only().attachments()).hasSize(count);
    assertThat(captured.states()).containsOnly(FetchState.OK);
    assertThat(captured.only().attachments().getLast().kept())
        .contains(Sha256.of(Captured.jpeg(count - 1)));
  }

  @Test
  void noticesPicturesThatAnAlbumOnlyCounts() throws IOException {
    Story five = Story.of("8123").showing(5);
    String counted =
        five.pictures().replace("\"all_subattachments\":{", "\"all_subattachments\":{\"count\":7,");
    put(Story.GROUP, Story.page("", five.with(counted)));

    assertThat(read().names()).hasSize(7).endsWith("album-6", "album-7");
    assertThat(read().states()).containsOnly(FetchState.MISSING);

    put(GRAPHQL, Story.of("8123").showing(7).json());

    assertThat(read().names()).hasSize(7).doesNotContain("album-6");
  }

  @Test
  void readsAPostWithoutWords() throws IOException {
    put(Story.GROUP, Story.page("", Story.of("8123").saying("").showing(1)));

    Captured captured = read();

    assertThat(captured.only().text()).isEmpty();
    assertThat(captured.names()).containsExactly("anh0_n.jpg");
    assertThat(captured.states()).containsExactly(FetchState.MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "friends-outline,  '',                       0, a sign",
    "'',               Shared with Your friends, 0, English",
    "'',               Bạn bè của Trần Thử,      0, Vietnamese",
    "'',               Chỉ mình tôi,             0, oneself",
    "'',               Private group,            0, members",
    "everyone-outline, Shared with Public,       1, anyone",
    "'',               Nhóm Công khai,           1, a public group",
    "'',               Ai đó,                    1, words that are not known",
    "'',               '',                       1, nothing",
  })
  void leavesOutPostsThatAreForAFewOnly(String sign, String words, int posts, String why)
      throws IOException {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      String audience =
          "\"privacy_scope\":{\"icon_image\":{\"name\":\"%s\"},\"description\":\"%s\"}"
              .formatted(sign, Normalizer.normalize(words, form));
      put(
          Story.GROUP,
          Story.page("", Story.of("8123")).replace("\"id\":\"S1\"", "\"id\":\"S1\"," + audience));

      assertThat(read().posts()).as(why).hasSize(posts);
      assertThat(read().reasons().toString().contains("1 posts left out")).isEqualTo(posts == 0);
      assertThat(Captured.from(payloads, Optional.of("consent")).posts()).hasSize(1);
    }
  }

  @Test
  void namesNoPersonWhoseTimelineWasCaptured() throws IOException {
    Story post = Story.of("8123").at("https://www.facebook.com/nguyenvanthu/posts/8123");
    put("https://www.facebook.com/nguyenvanthu", Story.page("", post));

    Captured captured = read();

    assertThat(captured.only().key().source()).isEqualTo("timeline-" + captured.only().author());
    assertThat(captured.only().permalink()).isEqualTo("https://www.facebook.com/8123");
    assertThat(captured.serialised()).doesNotContain("nguyenvanthu", Story.AUTHOR, Story.AUTHOR_ID);
  }

  @Test
  void leavesOutSuggestedPostsAndTheirPictures() throws IOException {
    Story suggested =
        Story.of("555").at("https://www.facebook.com/groups/999/posts/555/").showing(1);
    put(Story.GROUP, Story.page("", suggested, Story.of("8123")));
    put(Story.image(0), Captured.JPEG);

    Captured captured = read();

    assertThat(captured.ids()).containsExactly("FACEBOOK|123456789|8123");
    assertThat(captured.bytes().get(Sha256.of(Captured.JPEG))).isEmpty();
  }

  @Test
  void takesTheShorterIdAndTheNumberOfAPostForOne() throws IOException {
    String opaque = Story.GROUP + "/posts/" + PFBID;
    put(
        Story.GROUP,
        Story.page(
            "",
            Story.of(PFBID).at(opaque).saying("Ngắn"),
            Story.of("8123").saying("Ngắn rồi dài hơn"),
            Story.of("8123").at(opaque).saying("Ngắn")));

    Captured captured = read();

    assertThat(captured.ids()).containsExactly("FACEBOOK|123456789|8123");
    assertThat(captured.only().text()).isEqualTo("Ngắn rồi dài hơn");
    assertThat(captured.only().permalink()).endsWith("/posts/8123");
  }

  @Test
  void readsLaterAnswersOfSeveralDocuments() throws IOException {
    put(Story.GROUP, Story.page("", Story.of("1")));
    put(
        GRAPHQL,
        "for (;;);{\"data\":{\"node\":"
            + Story.of("2").json()
            + "}}\n{\"label\":\"x\",\"data\":"
            + Story.of("3").json()
            + "}\n");

    assertThat(read().ids())
        .containsExactly("FACEBOOK|123456789|1", "FACEBOOK|123456789|2", "FACEBOOK|123456789|3");
  }

  @Test
  void knowsAGroupByItsNameInAddresses() throws IOException {
    String group =
        """
        "group":{"__typename":"Group","id":"123456789","name":"Cư dân phường Thử",\
        "url":"https://www.facebook.com/groups/cudanthu/"},\
        """;
    put("https://www.facebook.com/groups/CuDanThu/", Story.page(group, Story.of("8123")));

    assertThat(read().only().key()).hasToString("FACEBOOK|123456789|8123");
    assertThat(read().only().group()).isEqualTo("Cư dân phường Thử");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"privacy\":\"CLOSED\"",
        "\"visibility\":\"SECRET\"",
        "\"privacy_info\":{\"title\":{\"text\":\"Private group\"}}",
        "\"privacy_info\":{\"title\":{\"text\":\"Nhóm Riêng tư\"}}"
      })
  void refusesAPrivateGroupWithoutABasis(String privacy) throws IOException {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      String group = "\"group\":{\"__typename\":\"Group\",\"id\":\"123456789\"," + privacy + "},";
      put(Story.GROUP, Story.page(Normalizer.normalize(group, form), Story.of("8123")));

      Captured refused = read();

      assertThat(refused.posts()).isEmpty();
      assertThat(refused.reasons())
          .singleElement()
          .asString()
          .startsWith("expected a public group or a recorded basis");
      assertThat(Captured.from(payloads, Optional.of("đồng ý, số 1")).posts()).hasSize(1);
    }
  }

  @Test
  void readsAPublicGroup() throws IOException {
    String group =
        "\"group\":{\"id\":\"123456789\",\"privacy\":\"OPEN\","
            + "\"privacy_info\":{\"title\":{\"text\":\"Nhóm Công khai\"}}},";
    put(Story.GROUP, Story.page(group, Story.of("8123")));

    assertThat(read().posts()).hasSize(1);
  }

  @Test
  void namesASharedPostAndShowsItsPictures() throws IOException {
    String json =
        Story.of("8123")
            .json()
            .replaceFirst(
                "\"attachments\":\\[]",
                "\"attached_story\":{\"post_id\":\"777\",\"attachments\":[{\"styles\":{\"attachment\":"
                    + "{\"media\":{\"__typename\":\"Photo\",\"photo_image\":{\"uri\":\""
                    + Story.image(3)
                    + "\"}}}}}]}");
    put(Story.GROUP, Story.page(""));
    put(GRAPHQL, json);

    Captured captured = read();

    assertThat(captured.only().relation().repostOf()).isEqualTo("777");
    assertThat(captured.names()).containsExactly("anh3_n.jpg");
  }

  @Test
  void takesTheStillPictureOfAVideo() throws IOException {
    put(
        Story.GROUP,
        Story.page(
            "",
            Story.of("8123")
                .with(
                    "[{\"styles\":{\"attachment\":{\"media\":{\"__typename\":\"Video\","
                        + "\"thumbnailImage\":{\"uri\":\""
                        + Story.image(1)
                        + "\"}}}}}]")));

    assertThat(read().only().attachments())
        .singleElement()
        .satisfies(picture -> assertThat(picture.kind()).isEqualTo(Kind.VIDEO_THUMB));
  }

  @Test
  void findsAPictureWhoseSignatureChanged() throws IOException {
    put(Story.GROUP, Story.page("", Story.of("8123").showing(1)));
    put(
        Story.image(0).replace("oe=67A1B2C3", "oe=67FFFFFF").replace("00_A", "00_B"),
        Captured.JPEG);

    assertThat(read().states()).containsExactly(FetchState.OK);
  }

  @Test
  void doesNotTakeAPageForAPicture() throws IOException {
    put(Story.GROUP, Story.page("", Story.of("8123").showing(1)));
    put(Story.image(0), "<html>expired</html>");

    assertThat(read().states()).containsExactly(FetchState.UNDECODABLE);
  }

  @Test
  void letsOutNoNameAndNoIdOfAnAuthor() throws IOException {
    put(Story.GROUP, Story.page("", Story.of("8123"), Story.of("8124")));

    Captured captured = read();

    assertThat(captured.posts()).hasSize(2);
    assertThat(captured.posts().getFirst().author())
        .hasSize(64)
        .isEqualTo(captured.posts().getLast().author());
    assertThat(captured.serialised()).doesNotContain(Story.AUTHOR, Story.AUTHOR_ID, "nguyenvanthu");
  }

  @Test
  void keepsPostsOfAPageUnderThePageItself() throws IOException {
    String page = "https://www.facebook.com/phuongthu.official";
    String json =
        Story.of("8123")
            .at(page + "/posts/" + PFBID)
            .json()
            .replace("\"__typename\":\"User\"", "\"__typename\":\"Page\"");
    put(page + "?locale=vi_VN", Story.page(""));
    put(GRAPHQL, json);

    assertThat(read().only().key()).hasToString("FACEBOOK|" + Story.AUTHOR_ID + "|8123");
    assertThat(read().only().permalink()).isEqualTo(page + "/posts/8123");
  }

  @Test
  void keepsComposedText() throws IOException {
    String decomposed = Normalizer.normalize("Thông báo khẩn 🔥", Normalizer.Form.NFD);
    put(Story.GROUP, Story.page("", Story.of("8123").saying(decomposed)));

    assertThat(read().only().text()).isEqualTo("Thông báo khẩn 🔥");
  }

  @Test
  void readsWhatAPageShowsWhenItsScriptsAreGone() throws IOException {
    put(
        Story.GROUP,
        """
        <!DOCTYPE html><html><body><div role="feed">
        <div role="article"><a href="/groups/123456789/user/1">%s</a>
          <a href="/groups/123456789/posts/8123/?__cft__[0]=x">1 giờ</a>
          <div data-ad-preview="message"><div>Dòng một</div><div>Dòng hai</div></div>
          <img src="https://scontent.fbcdn.net/a_n.jpg" width="500" height="700">
          <img src="https://scontent.fbcdn.net/face.jpg" width="40" height="40">
          <div role="article"><a href="/groups/123456789/posts/8123/?comment_id=5">2 giờ</a>
            <img src="https://scontent.fbcdn.net/comment.jpg" width="300" height="300"></div>
        </div>
        <div role="article"><a href="/groups/999/posts/5/">Gợi ý</a></div>
        </div></body></html>\
        """
            .formatted(Story.AUTHOR));

    Captured captured = read();

    assertThat(captured.ids()).containsExactly("FACEBOOK|123456789|8123");
    assertThat(captured.only().text()).isEqualTo("Dòng một\nDòng hai");
    assertThat(captured.names()).containsExactly("a_n.jpg");
    assertThat(captured.only().precision()).isEqualTo(TimePrecision.UNKNOWN);
    assertThat(captured.serialised()).doesNotContain(Story.AUTHOR);
  }

  @ParameterizedTest
  @CsvSource({
    "Nhóm Riêng tư · 1K thành viên, 0", "Private group, 0",
    "Quyền riêng tư · Điều khoản, 1", "Nhóm Công khai, 1"
  })
  void refusesAPageWithoutScriptsThatSaysPrivate(String words, int posts) throws IOException {
    put(
        Story.GROUP,
        "<!DOCTYPE html><html><body>"
            + words
            + "<div role=article>"
            + "<a href='/groups/123456789/posts/8123/'>x</a></div></body></html>");

    assertThat(read().posts()).hasSize(posts);
    assertThat(Captured.from(payloads, Optional.of("đồng ý")).posts()).hasSize(1);
  }

  @Test
  void readsWhatIsThereWhereverAPayloadIsCut() throws IOException {
    byte[] page = Story.page("", Story.of("8123").showing(2)).getBytes(UTF_8);
    byte[] answer = Story.of("2").json().getBytes(UTF_8);
    for (int length = 0; length < page.length; length += 7) {
      payloads.put(Story.GROUP, Arrays.copyOf(page, length));
      payloads.put(GRAPHQL, Arrays.copyOf(answer, Math.min(length, answer.length)));
      Captured captured = read();
      assertThat(captured.posts()).hasSizeLessThanOrEqualTo(2);
      assertThat(captured.serialised()).doesNotContain(Story.AUTHOR, Story.AUTHOR_ID);
    }
  }

  private void put(String address, String body) {
    put(address, body.getBytes(UTF_8));
  }

  private void put(String address, byte[] body) {
    payloads.put(address, body);
  }

  private Captured read() throws IOException {
    return Captured.from(payloads, Optional.empty());
  }
}
