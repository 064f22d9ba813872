package rasoat.deploy.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operator, on this machine alone and without asking who he is: so nothing is told there
 * that anybody on the machine may not know.
 */
public final class WatchServer implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(WatchServer.class);

  private final Map<String, Supplier<Answer>> pages;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private WatchServer(Map<String, Supplier<Answer>> pages, HttpServer server) {
    this.pages = Map.copyOf(pages);
    this.server = server;
  }

  /** An answer of one page. */
  public record Answer(int status, String type, String body) {}

  /**
   * Begins to listen.
   *
   * @param port 0 for any that is free
   * @param pages by their paths
   */
  public static WatchServer open(int port, Map<String, Supplier<Answer>> pages) throws IOException {
    WatchServer opened = new WatchServer(pages, server(port));
    opened.server.createContext("/", opened::handle);
    opened.server.setExecutor(opened.threads);
    opened.server.start();
    return opened;
  }

  private static HttpServer server(int port) throws IOException {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (BindException e) {
      throw new IOException("watch.port: expected a port that is free, got " + port, e);
    }
  }

  /** Those figures, as Prometheus reads them. */
  public static Supplier<Answer> metrics(Figures figures, StoredFigures stored) {
    return () -> {
      stored.look();
      return new Answer(
          200, "text/plain; version=0.0.4; charset=utf-8", figures.registry().scrape());
    };
  }

  /** Where it listens. */
  public int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    } catch (RuntimeException e) {
      LOG.error("watch: internal error: {}", e.getClass().getName());
      throw e;
    }
  }

  private Answer answer(HttpExchange exchange) {
    if (!exchange.getRequestMethod().equals("GET")) {
      return new Answer(405, "text/plain", "expected GET\n");
    }
    return Optional.ofNullable(pages.get(exchange.getRequestURI().getPath()))
        .map(Supplier::get)
        .orElseGet(() -> new Answer(404, "text/plain", "expected one of " + pages.keySet() + "\n"));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
