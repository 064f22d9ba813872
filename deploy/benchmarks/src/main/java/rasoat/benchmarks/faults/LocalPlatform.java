package rasoat.benchmarks.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Shows the posts of a feed as the previews of Telegram's channels do, in fair weather or foul. */
final class LocalPlatform implements AutoCloseable {

  private static final int PAGE = 20;
  private static final long SLOW_MILLIS = 1500;

  /** How it answers. */
  enum Weather {
    FAIR,
    /** With 500. */
    FAILING,
    /** With 429, asking for a wait of two seconds. */
    BUSY,
    SLOW,
    /** With less than it promised. */
    CUT,
    /** The connection ends without a word. */
    BROKEN_OFF
  }

  private final List<FeedPost> posts;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile Weather weather = Weather.FAIR;

  private LocalPlatform(List<FeedPost> posts) throws IOException {
    this.posts = posts;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  static LocalPlatform open(Feed feed) throws IOException {
    return new LocalPlatform(feed.posts());
  }

  int port() {
    return server.getAddress().getPort();
  }

  void weather(Weather next) {
    weather = next;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      switch (weather) {
        case FAIR -> say(exchange, 0);
        case FAILING -> exchange.sendResponseHeaders(500, -1);
        case BUSY -> {
          exchange.getResponseHeaders().set("Retry-After", "2");
          exchange.sendResponseHeaders(429, -1);
        }
        case SLOW -> {
          TimeUnit.MILLISECONDS.sleep(SLOW_MILLIS);
          say(exchange, 0);
        }
        case CUT -> say(exchange, 1);
        case BROKEN_OFF -> {}
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * @param kept back of the bytes that were promised
   */
  private void say(HttpExchange exchange, int kept) throws IOException {
    Optional<byte[]> body = body(exchange);
    if (body.isEmpty()) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    byte[] bytes = body.get();
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes, 0, kept == 0 ? bytes.length : bytes.length / 2);
  }

  private Optional<byte[]> body(HttpExchange exchange) {
    String[] path = exchange.getRequestURI().getPath().substring(1).split("/");
    return switch (path[0]) {
      case "s" -> Optional.of(page(path[1], before(exchange)).getBytes(UTF_8));
      case "file" -> post(path[1], path[2].replace(".jpg", "")).map(FeedPost::picture);
      default ->
          path.length == 2
              ? post(path[0], path[1]).map(post -> html(path[0], message(post)).getBytes(UTF_8))
              : Optional.empty();
    };
  }

  private static int before(HttpExchange exchange) {
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    return query.startsWith("before=")
        ? Integer.parseInt(query.substring("before=".length()))
        : Integer.MAX_VALUE;
  }

  private Optional<FeedPost> post(String channel, String id) {
    return posts.stream()
        .filter(one -> one.channel().equals(channel) && Integer.toString(one.id()).equals(id))
        .findFirst();
  }

  private String page(String channel, int before) {
    List<FeedPost> shown =
        posts.stream()
            .filter(one -> one.channel().equals(channel) && one.id() < before)
            .sorted(Comparator.comparingInt(FeedPost::id).reversed())
            .limit(PAGE)
            .toList()
            .reversed();
    boolean isLast = shown.isEmpty() || shown.getFirst().id() == 1;
    String more =
        isLast
            ? ""
            : "<a class='tme_messages_more' data-before='%d'></a>".formatted(shown.getFirst().id());
    String messages = shown.stream().map(this::message).collect(Collectors.joining("\n"));
    return html(channel, more + "\n" + messages);
  }

  private static String html(String channel, String inside) {
    return """
    <html><body><div class='tgme_channel_info_header_title'>%s</div>
    <div class='tgme_channel_info'></div>%s</body></html>
    """
        .formatted(channel, inside);
  }

  private String message(FeedPost post) {
    String photo =
        post.hasPicture()
            ? ("<a class='tgme_widget_message_photo_wrap' href='https://t.me/%1$s/%2$d' style=\""
                    + "background-image:url('http://127.0.0.1:%3$d/file/%1$s/%2$d.jpg')\"></a>")
                .formatted(post.channel(), post.id(), port())
            : "";
    return """
    <div class='tgme_widget_message' data-post='%1$s/%2$d'>%3$s
    <div class='tgme_widget_message_text'>%4$s</div><span class='tgme_widget_message_meta'>
    <a class='tgme_widget_message_date'><time datetime='%5$s'></time></a></span></div>
    """
        .formatted(post.channel(), post.id(), photo, post.text(), post.time());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
