package rasoat.crawler.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.source.CannedFetcher;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;

class SiteSourceTest {

  private static final String SITE = "https://phuong.example";
  private static final String MAP = SITE + "/sitemap.xml";
  private static final VisitOutcome DONE = new VisitOutcome.Completed();

  private final CannedFetcher fetcher = new CannedFetcher();
  private final RecordingVisit visit = new RecordingVisit();

  @Test
  void readsWhatChangedOldestFirst() throws IOException {
    fetcher
        .with(MAP, map(page("/b", "2026-11-21"), page("/a", "2026-11-20"), page("/c", "")))
        .with(SITE + "/a", "<p>A</p>")
        .with(SITE + "/b", "<p>B</p>")
        .with(SITE + "/c", "<p>C</p>");

    assertThat(source(9).visit(visit)).isEqualTo(DONE);
    assertThat(visit.ids()).containsExactly(SITE + "/a", SITE + "/b", SITE + "/c");
    assertThat(visit.posts().getFirst().key())
        .isEqualTo(new PostKey(Platform.WEB, "phuong.example", SITE + "/a"));

    fetcher.forget();
    assertThat(source(9).visit(visit)).isEqualTo(DONE);
    assertThat(fetcher.asked()).containsExactly(MAP);
  }

  @Test
  void readsAPageAgainThatChanged() throws IOException {
    fetcher
        .with(MAP, map(page("/a", "2026-11-20")))
        .with(MAP, map(page("/a", "2026-11-21T01:02:03+07:00")))
        .with(SITE + "/a", "<p>A</p>");
    source(9).visit(visit);

    source(9).visit(visit);

    assertThat(visit.only().state()).isEqualTo(PostState.EDITED);
  }

  @Test
  void asksForNoPageOlderThanItsHistory() throws IOException {
    fetcher.with(MAP, map(page("/a", "2026-10-01")));

    assertThat(source(9).visit(visit)).isEqualTo(DONE);
    assertThat(fetcher.asked()).containsExactly(MAP);
  }

  @Test
  void spendsItsBudgetAndGoesOnLater() throws IOException {
    fetcher
        .with(MAP, map(page("/a", "2026-11-20"), page("/b", "2026-11-20"), page("/c", "")))
        .with(SITE + "/a", "<p>A</p>")
        .with(SITE + "/b", "<p>B</p>")
        .with(SITE + "/c", "<p>C</p>");

    VisitOutcome first = source(1).visit(visit);
    VisitOutcome second = source(1).visit(visit);
    VisitOutcome third = source(1).visit(visit);

    assertThat(first)
        .isEqualTo(
            new VisitOutcome.Deferred(
                CannedFetcher.AT.plus(Duration.ofHours(6)),
                "expected to read all pages, more are left"));
    assertThat(second).isInstanceOf(VisitOutcome.Deferred.class);
    assertThat(third).isEqualTo(DONE);
    assertThat(visit.ids()).containsExactly(SITE + "/a", SITE + "/b", SITE + "/c");
  }

  @Test
  void followsAnIndexWithPackedMapsOfTheSameHost() throws IOException {
    String index =
        """
        <?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://www.phuong.example/1.xml.gz</loc><lastmod>2026-11-20</lastmod></sitemap>
        <sitemap><loc>https://phuong.example/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>
        <sitemap><loc>https://phuong.example/broken.xml</loc></sitemap>
        <sitemap><loc>https://khac.example/2.xml</loc></sitemap>
        </sitemapindex>\
        """;
    fetcher
        .with(MAP, index)
        .with("https://www.phuong.example/1.xml.gz", packed(map(page("/a", ""))))
        .with(SITE + "/broken.xml", 500, "")
        .with(SITE + "/a", "<p>A</p>");

    assertThat(source(9).visit(visit)).isEqualTo(DONE);
    assertThat(visit.ids()).containsExactly(SITE + "/a");
    assertThat(visit.problems()).singleElement().asString().contains("/broken.xml");
  }

  @Test
  void leavesOtherHostsAlone() throws IOException {
    fetcher.with(MAP, map("<url><loc>https://khac.example/a</loc></url>"));

    assertThat(source(9).visit(visit)).isEqualTo(DONE);
    assertThat(fetcher.asked()).containsExactly(MAP);
  }

  @Test
  void saysThatAKnownPageIsGone() throws IOException {
    fetcher
        .with(MAP, map(page("/a", "2026-11-20")))
        .with(MAP, map(page("/a", "2026-11-21"), page("/b", "2026-11-21")))
        .with(SITE + "/a", "<p>A</p>")
        .with(SITE + "/a", 404, "")
        .with(SITE + "/b", 404, "");
    source(9).visit(visit);

    assertThat(source(9).visit(visit)).isEqualTo(DONE);

    assertThat(visit.gone())
        .isEqualTo(Map.of(new PostKey(Platform.WEB, "phuong.example", SITE + "/a"), false));
  }

  @Test
  void passesOverPagesThatAreNotGiven() throws IOException {
    fetcher
        .with(MAP, map(page("/a", "2026-11-20"), page("/b", "2026-11-21"), page("/c", "")))
        .with(SITE + "/a", 500, "")
        .with(SITE + "/b", new FetchResult.Refused("robots.txt"))
        .with(SITE + "/c", "<p>C</p>");

    assertThat(source(9).visit(visit)).isEqualTo(DONE);
    assertThat(visit.ids()).containsExactly(SITE + "/c");
    assertThat(visit.problems()).hasSize(2);
  }

  @Test
  void stopsWhereTheHostIsSilentOrAsksToWait() throws IOException {
    fetcher
        .with(MAP, map(page("/a", "2026-11-20")))
        .with(SITE + "/a", new FetchResult.Unreachable("no answer"))
        .with(SITE + "/a", 429, "")
        .with(SITE + "/a", new FetchResult.Deferred(CannedFetcher.AT, "later"));

    assertThat(source(9).visit(visit)).isEqualTo(new VisitOutcome.Failed("no answer"));
    assertThat(source(9).visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
    assertThat(source(9).visit(visit)).isInstanceOf(VisitOutcome.Deferred.class);
    assertThat(visit.cursor()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><body>x</body></html>", "{}", "<urlset"})
  void findsNoPagesInWhatIsNoSitemap(String body) throws IOException {
    fetcher.with(MAP, body);

    source(9).visit(visit);

    assertThat(visit.posts()).isEmpty();
  }

  private static String map(String... pages) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
        + String.join("", pages)
        + "</urlset>";
  }

  private static String page(String path, String changed) {
    String lastmod = changed.isEmpty() ? "" : "<lastmod>" + changed + "</lastmod>";
    return "<url><loc>" + SITE + path + "</loc>" + lastmod + "</url>";
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private SiteSource source(int pages) {
    return new SiteSource(
        URI.create(MAP),
        new SiteLimits(pages, Duration.ofDays(30), Duration.ofHours(6)),
        fetcher,
        new Pseudonyms(new byte[16]),
        InstantSource.fixed(CannedFetcher.AT));
  }
}
