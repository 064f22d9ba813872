package rasoat.crawler.source.web;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Nested;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.payload.MarkupShape;
import rasoat.crawler.payload.Shape;
import rasoat.crawler.payload.SourceContract;
import rasoat.crawler.source.PostSource;

/** Feeds of both kinds, and pages. */
class WebContractTest {

  private abstract static class FeedContract extends SourceContract {

    @Override
    protected Shape shape() {
      return MarkupShape.xml();
    }

    @Override
    protected PostSource source(URI base, Fetcher fetcher, InstantSource clock) {
      return new FeedSource(base.resolve("/feed"), fetcher, AUTHORS, clock);
    }

    @Override
    protected String path() {
      return "/feed";
    }

    @Override
    protected Set<String> needed() {
      return Set.of();
    }

    /** The words of an item are a piece of a page. */
    @Override
    protected String payload(String words) {
      return super.payload(Entities.escape(words));
    }
  }

  @Nested
  class Rss extends FeedContract {

    @Override
    protected String template() {
      return """
      <?xml version="1.0" encoding="utf-8"?><rss version="2.0"
       xmlns:content="http://purl.org/rss/1.0/modules/content/"
       xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Báo Làng</title>
      <link>https://lang.example/</link><item><guid isPermaLink="false">bai-1</guid><title></title>
      <link>https://lang.example/bai-1?utm_source=rss</link><description>%s</description>
      <dc:creator>%s</dc:creator><author>%s</author><pubDate>Fri, 20 Nov 2026 15:01:02 +0700</pubDate>
      <enclosure url="https://lang.example/cv.pdf" type="application/pdf" length="1"/></item>
      </channel></rss>\
      """
          .formatted(WORDS, AUTHOR, AUTHOR_ID);
    }
  }

  @Nested
  class Atom extends FeedContract {

    @Override
    protected String template() {
      return """
      <?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">
      <title>Diễn đàn</title><id>tag:1</id><entry><id>tag:lang.example,2026:1</id><title></title>
      <link rel="alternate" href="https://lang.example/1"/><content type="html">%s</content>
      <author><name>%s</name><uri>https://lang.example/u/%s</uri></author>
      <published>2026-11-20T15:01:02+07:00</published></entry></feed>\
      """
          .formatted(WORDS, AUTHOR, AUTHOR_ID);
    }
  }

  @Nested
  class Pages extends SourceContract {

    private static final String MAP = "/sitemap.xml";

    @Override
    protected Shape shape() {
      return MarkupShape.anyHtml();
    }

    @Override
    protected PostSource source(URI base, Fetcher fetcher, InstantSource clock) {
      return new SiteSource(base.resolve(MAP), SiteLimits.USUAL, fetcher, AUTHORS, clock);
    }

    @Override
    protected String path() {
      return "/bai";
    }

    @Override
    protected String first() {
      return MAP;
    }

    @Override
    protected Map<String, String> beside() {
      return Map.of(
          MAP,
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${base}/bai</loc>
          <lastmod>2026-11-20T08:01:02+00:00</lastmod></url></urlset>\
          """);
    }

    @Override
    protected Set<String> needed() {
      return Set.of();
    }

    @Override
    protected String template() {
      return """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title></title>
      <meta property="og:site_name" content="Báo Làng"><meta name="author" content="%1$s">
      <meta property="article:published_time" content="2026-11-20T15:01:02+07:00">
      <script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"%1$s"}}</script>
      </head><body><header>Trang chủ</header><article><p>%2$s</p><img src="/a.jpg" width="600">
      </article></body></html>\
      """
          .formatted(AUTHOR, WORDS);
    }
  }
}
