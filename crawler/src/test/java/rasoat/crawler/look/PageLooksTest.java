package rasoat.crawler.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.source.CannedFetcher;
import rasoat.model.page.PublicPage;
import rasoat.model.post.Platform;

class PageLooksTest {

  private static final String PAGE = "https://vneid.example/dang-nhap";

  private final CannedFetcher fetcher = new CannedFetcher();

  @Test
  void seesWhatThePageSaysOfItself() throws IOException {
    fetcher.with(
        PAGE,
        """
        <title>Trang chủ</title><meta property="og:title" content="Công an phường An Hải">
        <meta name="description" content="Cập nhật VNeID">
        <script>let x = "mã";</script>
        <p>Phí 22.000 đ</p> <a href="tel:0901">gọi</a> <a href="/app.apk">tải</a>
        <a href="mailto:a@example.vn?subject=x">viết</a> <a href="javascript:x()">khác</a>
        """);

    PublicPage seen = seen(PAGE);

    assertThat(seen.id()).isEqualTo(PAGE);
    assertThat(seen.name()).isEqualTo("Công an phường An Hải");
    assertThat(seen.about()).isEqualTo("Cập nhật VNeID");
    assertThat(seen.contacts()).containsExactly("0901", "a@example.vn");
    assertThat(seen.links()).containsExactly("https://vneid.example/app.apk");
    assertThat(seen.posts()).containsExactly("Phí 22.000 đ gọi tải viết khác");
  }

  @Test
  void takesTheTitleOfAPageThatSaysNothingElse() throws IOException {
    fetcher.with(PAGE, "<title> Cổng dịch vụ </title>");

    assertThat(seen(PAGE).name()).isEqualTo("Cổng dịch vụ");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void saysThatThereIsNothingAnyMore(int status) throws IOException {
    fetcher.with(PAGE, status, "");

    assertThat(look(PAGE)).isInstanceOf(Look.Gone.class);
  }

  @Test
  void readsTheNoticeOfAPlatform() throws IOException {
    String page = "https://www.facebook.com/cong.an.an.hai";
    fetcher.with(page, "<title>Facebook</title><p>Trang này không hiển thị</p>");

    assertThat(look(page)).isInstanceOf(Look.Gone.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 500, 503})
  void doesNotTakeARefusalForAnEnd(int status) throws IOException {
    fetcher.with(PAGE, status, "");

    assertThat(look(PAGE)).isInstanceOf(Look.Unknown.class);
  }

  @Test
  void tellsWhyNobodyWasAsked() throws IOException {
    fetcher.with(PAGE, new FetchResult.Refused("robots.txt forbids it"));
    assertThat(look(PAGE)).isEqualTo(new Look.Unknown("robots.txt forbids it"));

    CannedFetcher later = new CannedFetcher();
    later.with(PAGE, new FetchResult.Deferred(Instant.EPOCH, "asked too often"));
    assertThat(new PageLooks(later).at(URI.create(PAGE)))
        .isEqualTo(new Look.Unknown("asked too often"));
  }

  @Test
  void doesNotNameAPageThatHasNoTitle() throws IOException {
    fetcher.with(PAGE, "<p>x</p>");

    assertThat(look(PAGE)).isInstanceOf(Look.Unknown.class);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.facebook.com/x, FACEBOOK",
    "https://zalo.me/1,          ZALO",
    "https://t.me/s/x,           TELEGRAM",
    "https://notfacebook.com/x,  WEB",
    "https://x.com/a,            X",
    "https://xx.com/a,           WEB",
  })
  void knowsWhereAPageLives(URI address, Platform platform) {
    assertThat(PageLooks.platform(address)).isEqualTo(platform);
  }

  private PublicPage seen(String address) throws IOException {
    return ((Look.Seen) look(address)).page();
  }

  private Look look(String address) throws IOException {
    return new PageLooks(fetcher).at(URI.create(address));
  }
}
