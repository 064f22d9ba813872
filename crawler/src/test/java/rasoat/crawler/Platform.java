package rasoat.crawler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import rasoat.crawler.PlatformPost.Fate;

/**
 * A platform on this machine: channels as the preview of Telegram shows them on one port, their
 * pictures on another. Both fail, break off and want to be left alone, at random; the addresses of
 * pictures expire. Pages are made as they are asked for.
 */
final class Platform implements AutoCloseable {

  private static final Duration ADDRESS_IS_GOOD = Duration.ofHours(2);

  /** Too long to be slept, and over before what was left alone for it is tried again. */
  private static final String LONG_WAIT = "3600";

  /** Longer than a slow machine takes from the answer to the next request. */
  private static final Duration FRESH_ADDRESS_IS_GOOD = Duration.ofDays(4);

  private final List<LocalChannel> channels;
  private final Clock clock;
  private final Random random;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer pages;
  private final HttpServer files;
  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
  private final AtomicInteger edition = new AtomicInteger();
  private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();

  private Platform(long seed, int sources, int posts, Clock clock) throws IOException {
    this.channels =
        IntStream.range(0, sources)
            .mapToObj(number -> new LocalChannel(seed, name(number), posts))
            .toList();
    this.clock = clock;
    this.random = new Random(seed);
    this.pages = serve(this::page);
    this.files = serve(this::file);
  }

  static Platform start(long seed, int sources, int posts, Clock clock) throws IOException {
    return new Platform(seed, sources, posts, clock);
  }

  static String name(int number) {
    return "kenh%02d".formatted(number);
  }

  List<LocalChannel> channels() {
    return channels;
  }

  String pages() {
    return base(pages);
  }

  String files() {
    return base(files);
  }

  /** How often which status was answered; 0 for connections that were broken off. */
  Map<String, AtomicInteger> answers() {
    return answers;
  }

  private static String base(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private HttpServer serve(Answer answer) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, answer));
    server.start();
    return server;
  }

  private interface Answer {
    void to(HttpExchange exchange, String[] path) throws IOException;
  }

  private void answer(HttpExchange exchange, Answer answer) throws IOException {
    try (exchange) {
      String[] path = exchange.getRequestURI().getPath().substring(1).split("/");
      int luck = path[0].equals("edition") ? 1000 : random.nextInt(1000);
      if (luck < 10) {
        count("broken off");
      } else if (luck < 30) {
        say(exchange, 500, new byte[0]);
      } else if (luck < 52) {
        String wait = luck < 50 ? Integer.toString(1 + luck % 5) : LONG_WAIT;
        exchange.getResponseHeaders().set("Retry-After", wait);
        say(exchange, 429, new byte[0]);
      } else {
        answer.to(exchange, path);
      }
    }
  }

  private void page(HttpExchange exchange, String[] path) throws IOException {
    switch (path[0]) {
      case "robots.txt" -> say(exchange, 404, new byte[0]);
      case "edition" -> say(exchange, 200, edition(path).getBytes(UTF_8));
      case "s" -> say(exchange, 200, channelPage(path[1], number(exchange, "before")));
      default -> say(exchange, 200, postPage(path[0], Integer.parseInt(path[1])));
    }
  }

  /** The one there is; with a number, that one from now on. */
  private String edition(String[] path) {
    if (path.length > 1) {
      edition.accumulateAndGet(Integer.parseInt(path[1]), Math::max);
    }
    return Integer.toString(edition.get());
  }

  private byte[] channelPage(String name, long before) {
    long until = clock.instant().plus(ADDRESS_IS_GOOD).toEpochMilli();
    return channel(name)
        .page((int) before, edition.get(), files(), post -> post.fate() == Fate.STALE ? 0 : until)
        .getBytes(UTF_8);
  }

  private byte[] postPage(String name, int id) {
    LocalChannel channel = channel(name);
    long until = clock.instant().plus(FRESH_ADDRESS_IS_GOOD).toEpochMilli();
    return ("<html><body>"
            + channel.message(channel.post(id, edition.get()), files(), until)
            + "</body></html>")
        .getBytes(UTF_8);
  }

  private void file(HttpExchange exchange, String[] path) throws IOException {
    int id = Integer.parseInt(path[2].replace(".png", ""));
    PlatformPost post = channel(path[1]).post(id, 0);
    boolean isExpired = number(exchange, "until") < clock.millis();
    switch (post.fate()) {
      case NONE, GONE -> say(exchange, 404, new byte[0]);
      case SHUT -> say(exchange, 403, new byte[0]);
      case BROKEN -> say(exchange, 500, new byte[0]);
      case GOOD, STALE, SLOW -> {
        if (isExpired) {
          say(exchange, 403, new byte[0]);
        } else if (post.fate() == Fate.SLOW && times(post) <= post.failures()) {
          say(exchange, 500, new byte[0]);
        } else {
          say(exchange, 200, post.picture());
        }
      }
    }
  }

  private int times(PlatformPost post) {
    String key = post.key().toString();
    return asked.computeIfAbsent(key, one -> new AtomicInteger()).incrementAndGet();
  }

  private LocalChannel channel(String name) {
    return channels.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static long number(HttpExchange exchange, String name) {
    String query = exchange.getRequestURI().getQuery();
    return query != null && query.startsWith(name + "=")
        ? Long.parseLong(query.substring(name.length() + 1))
        : 0;
  }

  private void say(HttpExchange exchange, int status, byte[] body) throws IOException {
    count(Integer.toString(status));
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private void count(String answer) {
    answers.computeIfAbsent(answer, one -> new AtomicInteger()).incrementAndGet();
  }

  @Override
  public void close() {
    pages.stop(0);
    files.stop(0);
    threads.close();
  }
}
