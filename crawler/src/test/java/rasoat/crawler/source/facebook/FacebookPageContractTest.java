package rasoat.crawler.source.facebook;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.payload.JsonShape;
import rasoat.crawler.payload.Shape;
import rasoat.crawler.payload.SourceContract;
import rasoat.crawler.source.InMemoryWebhookHints;
import rasoat.crawler.source.PostSource;

class FacebookPageContractTest extends SourceContract {

  private static final String PAGE = "104512345678901";

  @Override
  protected Shape shape() {
    return new JsonShape();
  }

  @Override
  protected PostSource source(URI base, Fetcher fetcher, InstantSource clock) {
    GraphAccess access =
        new GraphAccess(base, GraphAccess.VERSION, Secret.of(TOKEN), Secret.of("app-secret"));
    Graph graph = new Graph(access, fetcher, clock);
    return new FacebookPage(graph, PAGE, AUTHORS, new InMemoryWebhookHints(), clock);
  }

  @Override
  protected String path() {
    return "/v25.0/" + PAGE + "/published_posts";
  }

  @Override
  protected Map<String, String> beside() {
    return Map.of(
        "/v25.0/772233445566001",
        "{\"images\":[{\"source\":\"https://scontent.example/x.jpg\",\"width\":9,\"height\":9}]}");
  }

  @Override
  protected Set<String> needed() {
    return Set.of("id");
  }

  @Override
  protected String template() {
    return """
    {"data":[{"id":"%1$s_772233445566778","from":{"id":"%2$s","name":"%3$s"},
     "message":"%4$s","created_time":"2026-11-20T02:15:08+0000",
     "updated_time":"2026-11-20T03:01:44+0000","parent_id":"999_888","full_picture":"https://x/a.jpg",
     "permalink_url":"https://www.facebook.com/%1$s/posts/772233445566778",
     "attachments":{"data":[{"media_type":"album","type":"album","target":{"id":"772233445566778"},
      "media":{"image":{"src":"https://scontent.example/a.jpg?oe=67A1B2C3","width":720,"height":960}},
      "subattachments":{"data":[{"media_type":"photo","type":"photo",
       "target":{"id":"772233445566001"},"url":"https://www.facebook.com/photo.php?fbid=1",
       "media":{"image":{"src":"https://scontent.example/a.jpg?oe=67A1B2C3","width":720}}}]}}]}}],
     "paging":{"cursors":{"before":"QVFIUj","after":"QVFIUk"}}}\
    """
        .formatted(PAGE, AUTHOR_ID, AUTHOR, WORDS);
  }
}
