package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;

/**
 * A public channel on a local server, each post of which has a picture of its own, beside a bot
 * that is refused.
 */
final class Channel implements AutoCloseable {

  static final String AUTHOR = "Nguyễn Văn Mẫu";

  /** One white pixel. */
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGN3nQwAAAABJRU5ErkJg"
                  + "gg==");

  private static final byte[] UNAUTHORIZED =
      "{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}".getBytes(UTF_8);

  private final List<String> texts;
  private final List<byte[]> pictures;
  private final HttpServer server;

  /**
   * Open.
   *
   * @param texts of its posts; those that are added later appear
   */
  Channel(List<String> texts) {
    this(texts, List.of());
  }

  /** The same, where the first posts have those pictures. */
  Channel(List<String> texts, List<byte[]> pictures) {
    this.texts = texts;
    this.pictures = pictures;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/s/kenh", exchange -> answer(exchange, 200, page()));
    server.createContext("/img.png", exchange -> answer(exchange, 200, picture(exchange)));
    server.createContext("/bot", exchange -> answer(exchange, 401, UNAUTHORIZED));
    server.createContext("/", exchange -> answer(exchange, 404, "none".getBytes(UTF_8)));
    server.start();
  }

  /** By which the program visits it. */
  String settings() {
    return """
    crawl: { spacing-seconds: 0 }
    sources:
      - { id: kenh, connector: telegram-preview, address: kenh, base-url: "%s",
          purpose: leak-detection, legal-basis: "1/TEST" }
    """
        .formatted(base());
  }

  /** The address of the platform. */
  String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private byte[] page() {
    StringBuilder page = new StringBuilder("<html><body><section class=\"tgme_channel_history\">");
    for (int i = 0; i < texts.size(); i++) {
      page.append(
          """
          <div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="kenh/%1$d">
          <a class="tgme_widget_message_owner_name">%4$s</a>
          <a class="tgme_widget_message_photo_wrap" href="https://t.me/kenh/%1$d"
            style="background-image:url('%3$s/img.png?%1$d')"></a>
          <div class="tgme_widget_message_text">%2$s</div>
          <div class="tgme_widget_message_footer"><a class="tgme_widget_message_date"
            href="https://t.me/kenh/%1$d"><time datetime="2026-11-20T08:01:02+00:00">15:01</time></a></div>
          </div></div>
          """
              .formatted(i + 1, texts.get(i), base(), AUTHOR));
    }
    return page.append("</section></body></html>").toString().getBytes(UTF_8);
  }

  private byte[] picture(HttpExchange exchange) {
    int post = Integer.parseInt(exchange.getRequestURI().getQuery());
    return post <= pictures.size() ? pictures.get(post - 1) : PNG;
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
