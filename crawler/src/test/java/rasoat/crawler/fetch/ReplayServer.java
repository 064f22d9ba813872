package rasoat.crawler.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.Assertions;

/**
 * Plays a platform on this machine. What it is to answer stands in a scenario ({@link
 * #playing(Class, String)}) or is told by {@link #on}; the first rule that fits answers. What
 * nobody told is answered with 599 and remembered for {@link #assertNothingUnexpected()}; only a
 * robots.txt that nobody told is not there, and not recorded.
 */
public final class ReplayServer implements AutoCloseable {

  private static final int NOT_FOUND = 404;
  private static final int UNEXPECTED = 599;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<ReplayRule> rules = new CopyOnWriteArrayList<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final List<Asked> unexpected = new CopyOnWriteArrayList<>();
  private final CountDownLatch released = new CountDownLatch(1);
  private final CountDownLatch begun = new CountDownLatch(1);
  private final AtomicLong sent = new AtomicLong();

  private ReplayServer() throws IOException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** One that expects nothing yet. */
  public static ReplayServer start() throws IOException {
    return new ReplayServer();
  }

  /** One that plays the scenario in that folder beside the test class. */
  public static ReplayServer playing(Class<?> test, String folder) throws IOException {
    ReplayServer server = new ReplayServer();
    server.play(test, folder);
    return server;
  }

  /** Adds the rules of {@code scenario.json} in that folder beside the test class. */
  public void play(Class<?> test, String folder) throws IOException {
    rules.addAll(Scenario.read(test, folder));
  }

  /** Expects a request; tell the rule that comes back what to answer. */
  public ReplayRule on(String method, String path) {
    ReplayRule rule = new ReplayRule(method, path);
    rules.add(rule);
    return rule;
  }

  /** {@code http://127.0.0.1:port}, without a slash at the end. */
  public String base() {
    return "http://" + authority();
  }

  /** {@code 127.0.0.1:port}. */
  public String authority() {
    return "127.0.0.1:" + port();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public URI at(String pathAndQuery) {
    return URI.create(base() + pathAndQuery);
  }

  /** Everything that was asked, in order. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** The paths that were asked, in order. */
  public List<String> paths() {
    return asked.stream().map(Asked::path).toList();
  }

  /** Returns when the first request has come. */
  public void awaitRequest() throws InterruptedException {
    if (!begun.await(1, TimeUnit.MINUTES)) {
      throw new AssertionError("expected a request, got none");
    }
  }

  /** How many bytes of endless replies went out. */
  public long sent() {
    return sent.get();
  }

  /** Lets delayed and endless replies end. */
  public void release() {
    released.countDown();
  }

  public void assertNothingUnexpected() {
    Assertions.assertThat(unexpected.stream().map(one -> one.method() + " " + one.target()))
        .as("asked for, and not in the scenario")
        .isEmpty();
  }

  @Override
  public void close() {
    release();
    server.stop(0);
    threads.shutdownNow();
  }

  /** An exchange that fails is not closed here: that would end its body as if it were whole. */
  private void answer(HttpExchange exchange) throws IOException {
    Asked request = read(exchange);
    Optional<ReplayRule> rule = rules.stream().filter(one -> one.takes(request)).findFirst();
    if (rule.isPresent()) {
      asked.add(request);
      begun.countDown();
      new ReplayReply(rule.get(), base(), released, sent).send(exchange, request);
    } else if (request.path().equals("/robots.txt")) {
      exchange.sendResponseHeaders(NOT_FOUND, -1);
    } else {
      asked.add(request);
      unexpected.add(request);
      exchange.sendResponseHeaders(UNEXPECTED, -1);
    }
    exchange.close();
  }

  private static Asked read(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(lower(name), String.join(", ", values)));
    byte[] body = exchange.getRequestBody().readAllBytes();
    return new Asked(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        exchange.getRequestURI().toString(),
        Map.copyOf(headers),
        new String(body, StandardCharsets.UTF_8));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
