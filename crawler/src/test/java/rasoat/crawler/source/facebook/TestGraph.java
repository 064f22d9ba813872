package rasoat.crawler.source.facebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.ReplayRule;
import rasoat.crawler.fetch.ReplayServer;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.fetch.TestFetchers;
import rasoat.crawler.source.InMemoryWebhookHints;

/** A page at a Graph that is played on this machine. */
final class TestGraph implements AutoCloseable {

  static final String PAGE = "104512345678901";
  static final String POSTS = "/v25.0/" + PAGE + "/published_posts";
  static final String TOKEN = "page-token";
  static final Pseudonyms PSEUDONYMS = new Pseudonyms("sixteen bytes ok".getBytes(UTF_8));

  final ReplayServer server = ReplayServer.start();
  final TestFetchers world = TestFetchers.of(server);
  final InMemoryWebhookHints hints = new InMemoryWebhookHints();
  final FacebookPage page;

  TestGraph() throws IOException {
    GraphAccess access =
        new GraphAccess(
            URI.create(server.base()), "v25.0", Secret.of(TOKEN), Secret.of("app-secret"));
    page =
        new FacebookPage(
            new Graph(access, world.fetcher(), world.clock()),
            PAGE,
            PSEUDONYMS,
            hints,
            world.clock());
  }

  /** The page of posts that is asked for with that cursor; null for the first. */
  ReplayRule posts(String after) {
    return server.on("GET", POSTS).query("after", after);
  }

  /** Both photos of the album in {@code first.json}, in all their sizes. */
  void photos() throws IOException {
    for (String photo : new String[] {"772233445566001", "772233445566002"}) {
      server.on("GET", "/v25.0/" + photo).reply(200, read("photo.json"));
    }
  }

  /** Two pages of posts: {@code first.json} and {@code second.json}. */
  void twoPages() throws IOException {
    photos();
    posts(null).reply(200, read("first.json"));
    posts("QVFIUk").reply(200, read("second.json"));
  }

  static byte[] read(String name) throws IOException {
    try (InputStream in = TestGraph.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("expected the fixture " + name + ", got none");
      }
      return in.readAllBytes();
    }
  }

  static String error(long code, long subcode) {
    return """
    {"error": {"message": "of %s", "type": "OAuthException", "code": %d, \
    "error_subcode": %d, "fbtrace_id": "A"}}\
    """
        .formatted(TOKEN, code, subcode);
  }

  @Override
  public void close() {
    server.close();
  }
}
