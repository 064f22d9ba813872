package rasoat.crawler.source.zalo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rasoat.crawler.source.zalo.TestZalo.ACCOUNT;
import static rasoat.crawler.source.zalo.TestZalo.GROUP;
import static rasoat.crawler.source.zalo.TestZalo.PSEUDONYMS;
import static rasoat.crawler.source.zalo.TestZalo.read;
import static rasoat.crawler.source.zalo.ZaloOa.Part.ARTICLES;
import static rasoat.crawler.source.zalo.ZaloOa.Part.GROUPS;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.NotNowException;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.VisitOutcome.Completed;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;

class ZaloOaTest {

  private static final long TIME = 1763776800000L;

  @TempDir private Path folder;
  private final RecordingVisit visit = new RecordingVisit();
  private TestZalo zalo;

  @BeforeEach
  void start() throws IOException {
    zalo = new TestZalo(folder);
  }

  @AfterEach
  void stop() {
    zalo.close();
  }

  @Test
  void readsWhatShowsDocumentsInAGroupOldestFirst() throws IOException {
    zalo.groups();
    zalo.conversation(0).reply(200, read("conversation.json"));
    zalo.conversation(5).reply(200, read("conversation.json"));

    assertThat(zalo.account(GROUPS).visit(visit)).isEqualTo(new Completed());

    assertThat(visit.ids()).containsExactly("m1", "m2", "m5", "m6", "m7");
    Capture text = visit.post("m1");
    assertThat(text.key()).isEqualTo(new PostKey(Platform.ZALO, GROUP, "m1"));
    assertThat(text.group()).isEqualTo("Tổ dân phố 12");
    assertThat(text.text()).isEqualTo("Em gửi công văn ạ 🇻🇳");
    assertThat(text.time()).isEqualTo(Instant.ofEpochMilli(TIME + 1000));
    assertThat(text.author()).isEqualTo(PSEUDONYMS.of(Platform.ZALO, "246845883529197922"));
    assertThat(visit.post("m2").text()).isEqualTo("bản chụp");
    assertThat(visit.posts().stream().flatMap(post -> post.attachments().stream()))
        .containsExactly(
            Attachment.at(Kind.PHOTO, "m2-1", "https://f21.example/jpg/1/abc.jpg"),
            Attachment.at(Kind.ANIMATION, "m5-1", "https://f21.example/g.gif"),
            Attachment.at(Kind.DOCUMENT, "1849-UBND.pdf", "https://f21.example/x"),
            Attachment.at(Kind.LINK_PREVIEW, "m7-1", "https://a.example/x.jpg"));
    assertThat(visit.posts().toString()).doesNotContain("Bưởi", "246845883529197922");
    zalo.server.assertNothingUnexpected();
  }

  @Test
  void losesNoMessageWhenNewOnesMoveTheOthersOn() throws IOException {
    zalo.groups();
    zalo.conversation(0).reply(200, messages(20, 11));
    // Three more came meanwhile: what stood at 5 stands at 8 now.
    zalo.conversation(5).reply(200, messages(18, 9));
    zalo.conversation(10).reply(200, messages(13, 4));
    zalo.conversation(15).reply(200, messages(8, 1));
    zalo.conversation(20).reply(200, messages(3, 1));

    assertThat(zalo.account(GROUPS).visit(visit)).isEqualTo(new Completed());

    assertThat(visit.ids()).isEqualTo(IntStream.rangeClosed(1, 20).mapToObj(n -> "m" + n).toList());
    assertThat(visit.events().stream().filter(event -> event.startsWith("post"))).hasSize(20);
    zalo.server.assertNothingUnexpected();
  }

  @Test
  void stopsAtWhatTheLastReadingReached() throws IOException {
    zalo.groups();
    zalo.conversation(0).reply(200, messages(9, 0));

    assertThat(zalo.account(GROUPS).visit(visit.from(GROUP + "=" + (TIME + 7))))
        .isEqualTo(new Completed());

    assertThat(visit.ids()).containsExactly("m7", "m8", "m9");
    assertThat(visit.cursor()).isEqualTo(GROUP + "=" + (TIME + 9));
    assertThat(zalo.server.asked()).hasSize(2);
  }

  @Test
  void fillsABreakThatLiesBehindWhatAWebhookBrought() throws IOException {
    zalo.groups();
    zalo.conversation(0).reply(200, messages(9, 0));
    zalo.conversation(5).reply(200, messages(4, 0));
    zalo.account(GROUPS).visit(visit.from(GROUP + "=" + (TIME + 9)));
    assertThat(visit.ids()).containsExactly("m9");

    // m9 is known, as if a webhook had brought it; the last reading ended at m5.
    zalo.account(GROUPS).visit(visit.from(GROUP + "=" + (TIME + 5)));

    assertThat(visit.ids()).containsExactly("m9", "m5", "m6", "m7", "m8");
  }

  @Test
  void goesOnWhereAVisitWasOver() throws IOException {
    zalo.groups();
    zalo.conversation(0).reply(200, messages(9, 0));
    zalo.conversation(5).reply(200, messages(4, 0));

    assertThat(zalo.account(GROUPS).visit(visit.overAfter(2)))
        .isInstanceOf(VisitOutcome.Deferred.class);
    assertThat(visit.ids()).containsExactly("m0", "m1");
    assertThat(zalo.account(GROUPS).visit(visit.overAfter(99))).isEqualTo(new Completed());

    assertThat(visit.ids()).isEqualTo(IntStream.rangeClosed(0, 9).mapToObj(n -> "m" + n).toList());
  }

  @Test
  void readsTheOtherGroupsWhenOneIsClosed() throws IOException {
    zalo.server
        .on("GET", "/v3.0/oa/group/getgroupsofoa")
        .reply(
            200,
            """
            {"error": 0, "data": {"groups": [{"group_id": "shut"}, {"group_id": "%s"}]}}\
            """
                .formatted(GROUP));
    zalo.server
        .on("GET", "/v3.0/oa/group/conversation")
        .query("group_id", "shut")
        .reply(200, "{\"error\": -237, \"message\": \"x\"}");
    zalo.conversation(0).reply(200, messages(1, 1));
    zalo.conversation(5).reply(200, messages(1, 1));

    assertThat(zalo.account(GROUPS).visit(visit)).isEqualTo(new Completed());

    assertThat(visit.ids()).containsExactly("m1");
    assertThat(visit.problems())
        .containsExactly("group shut: the group is disabled: Zalo error -237");
  }

  @Test
  void readsArticlesOldestFirst() throws IOException {
    playArticles();

    assertThat(zalo.account(ARTICLES).visit(visit)).isEqualTo(new Completed());

    assertThat(visit.ids()).containsExactly("a1", "a2");
    Capture article = visit.post("a1");
    assertThat(article.key()).isEqualTo(new PostKey(Platform.ZALO, ACCOUNT, "a1"));
    assertThat(article.text()).isEqualTo("Lịch tiếp công dân\nTháng 12\nThông báo số 12/TB-UBND");
    assertThat(article.attachments())
        .containsExactly(
            Attachment.at(Kind.PHOTO, "a1-1", "https://f21.example/cover.jpg"),
            Attachment.at(Kind.PHOTO, "a1-2", "https://f21.example/p1.jpg"));
    assertThat(article.permalink())
        .isEqualTo("https://rd.zapps.vn/detail/" + ACCOUNT + "?id=a1&pageId=" + ACCOUNT);
    assertThat(visit.posts().toString()).doesNotContain("Bưởi");
  }

  @Test
  void readsNoArticleAgainThatDidNotChange() throws IOException {
    playArticles();
    zalo.account(ARTICLES).visit(visit);
    int posts = visit.events().size();

    zalo.account(ARTICLES).visit(visit);

    assertThat(visit.events().subList(posts, visit.events().size()))
        .containsExactly("reached articles=" + (TIME + 2000));
  }

  @Test
  void readsAnArticleAgainThatWasEdited() throws IOException {
    String slice = "/v2.0/article/getslice";
    for (long changed : new long[] {TIME, TIME + 5000}) {
      zalo.server
          .on("GET", slice)
          .query("type", "normal")
          .query("offset", "0")
          .reply(
              200,
              "{\"error\":0,\"data\":{\"medias\":[{\"id\":\"a1\",\"update_date\":%d}]}}"
                  .formatted(changed))
          .times(1);
    }
    zalo.server.on("GET", slice).reply(200, "{\"error\":0,\"data\":{\"medias\":[]}}");
    zalo.server
        .on("GET", "/v2.0/article/getdetail")
        .reply(200, TestZalo.read("article.json"))
        .times(1);
    zalo.server
        .on("GET", "/v2.0/article/getdetail")
        .reply(200, "{\"error\":0,\"data\":{\"id\":\"a1\",\"title\":\"Đã sửa\"}}");

    zalo.account(ARTICLES).visit(visit);
    assertThat(visit.only().text()).startsWith("Lịch tiếp công dân");
    zalo.account(ARTICLES).visit(visit);

    assertThat(visit.only().text()).isEqualTo("Đã sửa");
  }

  @Test
  void asksAnArticleForANewAddressOfItsPictureAndNoMessage() throws IOException {
    zalo.server
        .on("GET", "/v2.0/article/getdetail")
        .query("id", "a1")
        .reply(200, TestZalo.read("article.json"))
        .times(1);
    zalo.server
        .on("GET", "/v2.0/article/getdetail")
        .reply(200, "{\"error\":-32,\"message\":\"limit\"}");
    ZaloOa account = zalo.account(ZaloOa.Part.ARTICLES);
    PostKey article = new PostKey(Platform.ZALO, TestZalo.ACCOUNT, "a1");
    PostKey message = new PostKey(Platform.ZALO, TestZalo.GROUP, "m1");
    Attachment old = Attachment.at(Attachment.Kind.PHOTO, "a1-2", "https://f21.example/old.jpg");

    assertThat(account.freshAddress(article, old)).contains("https://f21.example/p1.jpg");
    assertThatThrownBy(() -> account.freshAddress(article, old))
        .isInstanceOf(NotNowException.class);
    assertThat(account.freshAddress(message, old)).isEmpty();
  }

  @Test
  void toleratesMessagesOfAnyShape() {
    List<String> odd =
        List.of("null", "7", "[]", "{}", "{\"message_id\": 7, \"type\": [], \"links\": {}}");

    assertThat(
            odd.stream()
                .map(text -> LooseJson.parse(text.getBytes(UTF_8)).orElseThrow())
                .filter(json -> ReadMessage.of(json, "g", "").isPresent()))
        .hasSize(1);
  }

  private void playArticles() throws IOException {
    zalo.server
        .on("GET", "/v2.0/article/getslice")
        .query("type", "normal")
        .query("offset", "0")
        .reply(200, read("articles.json"));
    zalo.server
        .on("GET", "/v2.0/article/getslice")
        .reply(200, "{\"error\": 0, \"data\": {\"medias\": []}}");
    zalo.server.on("GET", "/v2.0/article/getdetail").reply(200, read("article.json"));
  }

  /** Messages from one number down to another. */
  private static String messages(int newest, int oldest) {
    return IntStream.iterate(newest, n -> n >= oldest, n -> n - 1)
        .mapToObj(
            n ->
                "{\"message_id\": \"m%d\", \"time\": %d, \"type\": \"text\", \"message\": \"x\"}"
                    .formatted(n, TIME + n))
        .collect(Collectors.joining(", ", "{\"error\": 0, \"data\": [", "]}"));
  }
}
