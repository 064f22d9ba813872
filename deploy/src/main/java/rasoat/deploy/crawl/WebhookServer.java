package rasoat.deploy.crawl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.crawler.source.WebhookCall;
import rasoat.crawler.source.WebhookReply;

/**
 * Listens to what platforms tell by themselves, at {@code /webhook/} and the id of the source; to
 * be set behind a proxy that speaks TLS. A call is answered when what it says is on the disk;
 * nothing else is waited for.
 */
final class WebhookServer implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookServer.class);
  private static final String PATH = "/webhook/";
  private static final int MOST_BYTES = 1 << 20;

  private final Map<String, Door> doors;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private WebhookServer(Map<String, Door> doors, HttpServer server) {
    this.doors = Map.copyOf(doors);
    this.server = server;
  }

  /**
   * Begins to listen on this machine.
   *
   * @param doors by the ids of the sources
   */
  static WebhookServer open(int port, Map<String, Door> doors) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    WebhookServer opened = new WebhookServer(doors, HttpServer.create(address, 0));
    opened.server.createContext(PATH, opened::handle);
    opened.server.setExecutor(opened.threads);
    opened.server.start();
    return opened;
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      WebhookReply reply = reply(exchange);
      byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
      exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (RuntimeException e) {
      LOG.error("webhook: internal error: {}", e.getClass().getName());
      throw e;
    }
  }

  private WebhookReply reply(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getPath().substring(PATH.length());
    Optional<Door> door = Optional.ofNullable(doors.get(id));
    if (door.isEmpty()) {
      return new WebhookReply(404, "");
    }
    return switch (exchange.getRequestMethod()) {
      case "GET" ->
          door.get()
              .confirm(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
      case "POST" -> {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        yield body.length > MOST_BYTES
            ? WebhookReply.TOO_LARGE
            : door.get().receive(WebhookCall.of(exchange.getRequestHeaders(), body));
      }
      default -> new WebhookReply(405, "");
    };
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  /** What stands behind one address. */
  interface Door {

    /** The platform asks whether the address is ours. */
    WebhookReply confirm(String rawQuery);

    /** The platform tells something. */
    WebhookReply receive(WebhookCall call);
  }
}
