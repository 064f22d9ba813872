package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import rasoat.crawler.payload.JsonShape;
import rasoat.crawler.payload.MarkupShape;
import rasoat.crawler.payload.PayloadContract;
import rasoat.crawler.payload.Reading;
import rasoat.crawler.payload.Shape;

/** Saved pages, and the answers that they were made of. */
class PageContractTest {

  private static Reading of(Map<String, byte[]> payloads) throws IOException {
    Captured captured = Captured.from(payloads, Optional.empty());
    return new Reading(captured.posts(), captured.reasons().toString());
  }

  @Nested
  class AnswersOfFacebook extends PayloadContract {

    @Override
    protected Shape shape() {
      return new JsonShape();
    }

    @Override
    protected Set<String> needed() {
      return Set.of("__typename", "post_id", "url", "wwwURL");
    }

    @Override
    protected Reading read(byte[] payload) throws IOException {
      Map<String, byte[]> payloads = new LinkedHashMap<>();
      payloads.put(Story.GROUP, "<html><body></body></html>".getBytes(UTF_8));
      payloads.put("https://www.facebook.com/api/graphql/", payload);
      return of(payloads);
    }

    @Override
    protected String template() {
      return "{\"data\":{\"node\":%s}}"
          .formatted(Story.of("8123").saying(WORDS).showing(2).json())
          .replace(Story.AUTHOR, AUTHOR)
          .replace(Story.AUTHOR_ID, AUTHOR_ID);
    }
  }

  @Nested
  class PagesOfFacebook extends PayloadContract {

    @Override
    protected Shape shape() {
      return MarkupShape.html();
    }

    @Override
    protected Set<String> needed() {
      return Set.of();
    }

    @Override
    protected Reading read(byte[] payload) throws IOException {
      return of(Map.of(Story.GROUP, payload));
    }

    @Override
    protected String template() {
      return """
      <!DOCTYPE html><html><head><title>Nhóm</title></head><body><div role="feed">
      <div role="article"><h3><a href="/groups/123456789/user/%1$s/">%2$s</a></h3>
       <a href="/groups/123456789/posts/8123/?__cft__[0]=x">2 giờ</a>
       <div data-ad-preview="message"><span>%3$s</span></div>
       <img src="https://scontent.example/a_n.jpg" width="600" height="800">
       <div role="article"><a href="/groups/123456789/posts/8123/?comment_id=1">%2$s</a>x</div>
      </div></div></body></html>\
      """
          .formatted(AUTHOR_ID, AUTHOR, WORDS);
    }
  }

  @Nested
  class AnyPages extends PayloadContract {

    @Override
    protected Shape shape() {
      return MarkupShape.html();
    }

    @Override
    protected Set<String> needed() {
      return Set.of();
    }

    @Override
    protected Reading read(byte[] payload) throws IOException {
      return of(Map.of("https://rd.zapps.vn/detail/388?id=a1&pageId=388", payload));
    }

    @Override
    protected String template() {
      return """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title></title>
      <meta property="og:description" content="Tóm tắt"><meta name="author" content="%s">
      <meta property="og:image" content="https://f21.example/c.jpg">
      <meta property="article:published_time" content="2026-11-20T15:01:02+07:00"></head>
      <body><article><p>%s</p></article></body></html>\
      """
          .formatted(AUTHOR, WORDS);
    }
  }
}
