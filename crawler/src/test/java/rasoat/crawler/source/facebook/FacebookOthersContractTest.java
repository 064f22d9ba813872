package rasoat.crawler.source.facebook;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.payload.JsonShape;
import rasoat.crawler.payload.Shape;
import rasoat.crawler.payload.SourceContract;
import rasoat.crawler.source.PostSource;

/** What others leave on a page. */
class FacebookOthersContractTest {

  private static final String PAGE = "104512345678901";
  private static final String PHOTO = "772233445566001";

  private abstract static class OthersContract extends SourceContract {

    @Override
    protected Shape shape() {
      return new JsonShape();
    }

    @Override
    protected Map<String, String> beside() {
      return Map.of(
          "/v25.0/" + PHOTO,
          "{\"images\":[{\"source\":\"https://scontent.example/x.jpg\",\"width\":9,\"height\":9}]}");
    }

    static Graph graph(URI base, Fetcher fetcher, InstantSource clock) {
      return new Graph(
          new GraphAccess(base, GraphAccess.VERSION, Secret.of(TOKEN), null), fetcher, clock);
    }
  }

  @Nested
  class Visitors extends OthersContract {

    @Override
    protected PostSource source(URI base, Fetcher fetcher, InstantSource clock) {
      return FacebookPage.visitorsOf(graph(base, fetcher, clock), PAGE, AUTHORS, clock);
    }

    @Override
    protected String path() {
      return "/v25.0/" + PAGE + "/visitor_posts";
    }

    @Override
    protected Set<String> needed() {
      return Set.of("id");
    }

    @Override
    protected String template() {
      return """
      {"data":[{"id":"%1$s_772233445566700","from":{"id":"%2$s","name":"%3$s"},"message":"%4$s",
       "created_time":"2026-11-20T02:15:08+0000","updated_time":"2026-11-20T02:15:08+0000",
       "permalink_url":"https://www.facebook.com/%1$s/posts/772233445566700",
       "attachments":{"data":[{"media_type":"photo","type":"photo","target":{"id":"%5$s"},
        "media":{"image":{"src":"https://scontent.example/a.jpg?oe=67A1B2C3"}}}]}}]}\
      """
          .formatted(PAGE, AUTHOR_ID, AUTHOR, WORDS, PHOTO);
    }
  }

  @Nested
  class Comments extends OthersContract {

    @Override
    protected PostSource source(URI base, Fetcher fetcher, InstantSource clock) {
      return new FacebookComments(graph(base, fetcher, clock), PAGE, AUTHORS, clock);
    }

    @Override
    protected String path() {
      return "/v25.0/" + PAGE + "/published_posts";
    }

    @Override
    protected Set<String> needed() {
      return Set.of("id", "src", "type");
    }

    @Override
    protected String template() {
      return """
      {"data":[{"id":"%1$s_772233445566778","created_time":"2026-11-20T02:15:08+0000",
       "updated_time":"2026-11-20T03:01:44+0000","comments":{"data":[
        {"id":"772233445566778_555","message":"%4$s","created_time":"2026-11-20T03:01:44+0000",
         "permalink_url":"https://www.facebook.com/%1$s/posts/772233445566778?comment_id=555",
         "from":{"id":"%2$s","name":"%3$s"},"attachment":{"type":"photo","target":{"id":"%5$s"},
          "url":"https://www.facebook.com/photo.php?fbid=%5$s",
          "media":{"image":{"src":"https://scontent.example/c.jpg?oe=67A1B2C3","width":720}}}}],
       "paging":{"cursors":{"before":"a","after":"b"}}}}]}\
      """
          .formatted(PAGE, AUTHOR_ID, AUTHOR, WORDS, PHOTO);
    }
  }
}
