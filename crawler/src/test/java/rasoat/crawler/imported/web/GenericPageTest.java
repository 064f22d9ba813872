package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.TimePrecision;

class GenericPageTest {

  private static final String ADDRESS = "https://www.vidu.example/tin/1?fbclid=x&id=5";
  private final Map<String, byte[]> payloads = new LinkedHashMap<>();

  @Test
  void readsWhatAPageSaysOfItself() throws IOException {
    put(
        ADDRESS,
        """
        <!DOCTYPE html><html><head><meta charset="utf-8">
        <meta property="og:title" content="Thông báo"><meta property="og:site_name" content="Báo Thử">
        <meta property="og:image" content="/anh/bia.jpg">
        <meta property="article:published_time" content="2026-11-20T08:30:00+07:00"></head>
        <body><nav>Trang chủ</nav><article><h1>Thông báo</h1><p>Dòng&nbsp;một<br>dòng hai</p>
        <img srcset="nho.jpg 400w, to.jpg 1200w" src="nho.jpg"><img data-src="luoi.jpg" src="data:image/gif;base64,R0lGODlh">
        <img src="icon.png" width="32" height="32"></article></body></html>\
        """);
    payloads.put("https://www.vidu.example/tin/to.jpg", Captured.JPEG);

    Captured captured = read();

    assertThat(captured.only().key().platform()).isEqualTo(Platform.WEB);
    assertThat(captured.only().key().source()).isEqualTo("vidu.example");
    assertThat(captured.only().group()).isEqualTo("Báo Thử");
    assertThat(captured.only().permalink()).isEqualTo("https://www.vidu.example/tin/1?id=5");
    assertThat(captured.only().text()).isEqualTo("Thông báo\nDòng một\ndòng hai");
    assertThat(captured.only().time()).hasToString("2026-11-20T01:30:00Z");
    assertThat(captured.only().precision()).isEqualTo(TimePrecision.SECOND);
    assertThat(captured.names()).containsExactly("bia.jpg", "to.jpg", "luoi.jpg");
    assertThat(captured.states())
        .containsExactly(FetchState.MISSING, FetchState.OK, FetchState.MISSING);
  }

  @Test
  void readsLinkedDataButNotTheNameOfItsAuthor() throws IOException {
    put(
        ADDRESS,
        """
        <!DOCTYPE html><html><head><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",
        "datePublished":"2026-11-20","author":{"name":"Nguyễn Văn Thử"},"articleBody":"Nội dung",
        "image":[{"url":"https://vidu.example/1.jpg"},"https://vidu.example/2.jpg"]}]}</script>
        <title>Tin</title></head><body></body></html>\
        """);

    Captured captured = read();

    assertThat(captured.only().text()).isEqualTo("Tin\nNội dung");
    assertThat(captured.only().time()).hasToString("2026-11-19T17:00:00Z");
    assertThat(captured.only().precision()).isEqualTo(TimePrecision.DAY);
    assertThat(captured.names()).containsExactly("1.jpg", "2.jpg");
    assertThat(captured.serialised()).doesNotContain("Nguyễn Văn Thử");
  }

  @Test
  void readsPagesOfTheHostThatWasAskedFirstThoughTheySayNothingOfThemselves() throws IOException {
    put(
        "https://dien-dan.example/",
        "<!DOCTYPE html><html><body><a href=\"/bai/1\">Bài 1</a></body></html>");
    put(
        "https://dien-dan.example/bai/1",
        "<!DOCTYPE html><html><head><title>Bài 1</title></head><body><img"
            + " src=\"/1.jpg\"></body></html>");
    put(
        "https://dien-dan.example/bai/2",
        "<!DOCTYPE html><html><head><title>Bài 2</title></head><body><p>"
            + "Họp lúc 8 giờ. ".repeat(20)
            + "</body></html>");
    put(
        "https://ads.example/frame",
        "<!DOCTYPE html><html><body><img src=\"https://ads.example/1.jpg\"></body></html>");

    assertThat(read().posts())
        .extracting(Capture::permalink)
        .containsExactly("https://dien-dan.example/bai/1", "https://dien-dan.example/bai/2");
  }

  @Test
  void passesOverFramesThatSayNothingOfThemselves() throws IOException {
    put("https://ads.example/frame", "<!DOCTYPE html><html><body>Mua ngay</body></html>");

    assertThat(read().posts()).isEmpty();
    assertThat(read().reasons()).containsExactly("expected pages with posts, got none");
  }

  @Test
  void takesAPageThatWasLoadedTwiceOnce() throws IOException {
    String page = "<html><head><meta property='og:title' content='A'></head></html>";
    put(ADDRESS, page);
    put(ADDRESS + "&utm_source=x", page);

    assertThat(read().posts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "https://zalo.me/bai, ZALO", "https://www.tiktok.com/@a/video/1, TIKTOK",
    "https://m.youtube.com/watch?v=1, YOUTUBE", "https://x.com/a/status/1, X",
    "https://www.threads.com/@a/post/1, THREADS", "https://notx.com/, WEB"
  })
  void knowsPlatformsByTheirHosts(String address, Platform platform) throws IOException {
    put(address, "<html><head><meta property='og:title' content='A'></head></html>");

    assertThat(read().only().key().platform()).isEqualTo(platform);
  }

  private void put(String address, String page) {
    payloads.put(address, page.getBytes(UTF_8));
  }

  private Captured read() throws IOException {
    return Captured.from(payloads, Optional.empty());
  }
}
