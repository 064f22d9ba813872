package rasoat.crawler.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.source.CannedFetcher;
import rasoat.crawler.source.Fixture;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.TimePrecision;

class WebPageTest {

  private static final PostKey KEY = new PostKey(Platform.WEB, "lang.example", "/bai");
  private static final byte[] ARTICLE = Fixture.bytes(WebPageTest.class, "article.html");

  @Test
  void readsAnArticle() {
    Capture post = capture(ARTICLE);

    assertThat(post.group()).isEqualTo("Báo Làng");
    assertThat(post.text()).isEqualTo("Hội làng vui lắm\nĐoạn một tiếp.\nĐoạn hai\n18/11 Tải về");
    assertThat(post.time()).isEqualTo(Instant.parse("2026-11-20T08:01:02Z"));
    assertThat(post.permalink()).isEqualTo("https://lang.example/hoi-lang");
    assertThat(post.attachments())
        .containsExactly(
            Attachment.at(Kind.PHOTO, "s-1600.jpg", "https://lang.example/tin/s-1600.jpg"),
            Attachment.at(Kind.PHOTO, "lazy.jpg", "https://lang.example/tin/lazy.jpg"),
            Attachment.at(
                Kind.DOCUMENT, "cong-van.PDF", "https://lang.example/tep/cong-van.PDF?x=1"),
            Attachment.at(Kind.PHOTO, "a.jpg", "https://lang.example/a.jpg"),
            Attachment.at(Kind.PHOTO, "b.jpg", "https://lang.example/b.jpg"),
            Attachment.at(Kind.PHOTO, "og.jpg", "https://lang.example/og.jpg"));
  }

  @Test
  void namesNoAuthor() {
    Capture post = capture(ARTICLE);

    assertThat(post.author()).hasSize(64);
    assertThat(post.toString()).doesNotContain("Hoa Mơ", "Sổ Tay");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "https://a.example/1.jpg"                                     | 1.jpg
          {"url":"https://a.example/2.jpg"}                             | 2.jpg
          [{"url":"https://a.example/3.jpg"}]                           | 3.jpg
          """)
  void readsPicturesThatLinkedDataNamesInAnyForm(String image, String name) {
    String page =
        "<script type=\"application/ld+json\">[{\"@type\":\"DiscussionForumPosting\",\"image\":"
            + image
            + "}]</script>";

    assertThat(capture(page.getBytes(UTF_8)).attachments().stream().map(Attachment::name))
        .containsExactly(name);
  }

  @Test
  void takesAThreadWithAllItsArticlesForOnePost() {
    String page =
        "<title>Chủ đề</title><nav>Menu</nav><article>một</article><article>hai</article>";

    assertThat(capture(page.getBytes(UTF_8)).text()).isEqualTo("Chủ đề\nmột\nhai");
  }

  @Test
  void takesTheTimeOfTheVisitWhereNoneIsGiven() {
    Capture post = capture("<p>x</p>".getBytes(UTF_8));

    assertThat(post.time()).isEqualTo(CannedFetcher.AT);
    assertThat(post.precision()).isEqualTo(TimePrecision.UNKNOWN);
  }

  @Test
  void readsTheTextThatLinkedDataGivesWhereThePageIsEmpty() {
    String page =
        "<script type=\"application/ld+json\">{\"@type\":\"SocialMediaPosting\","
            + "\"headline\":null,\"articleBody\":\"cả bài\",\"image\":null,\"author\":[null],"
            + "\"datePublished\":\"2026-11-20\"}</script>";

    Capture post = capture(page.getBytes(UTF_8));

    assertThat(post.text()).isEqualTo("cả bài");
    assertThat(post.precision()).isEqualTo(TimePrecision.DAY);
  }

  @Test
  void readsWhatIsLeftOfAPageThatBreaksOff() {
    assertThat(Fixture.cuts(ARTICLE).map(WebPageTest::capture).map(Capture::key))
        .isNotEmpty()
        .allMatch(KEY::equals);
  }

  private static Capture capture(byte[] page) {
    return WebPage.of(CannedFetcher.fetched("https://lang.example/tin/bai", Map.of(), page))
        .capture(KEY, new Pseudonyms(new byte[16]));
  }
}
