package rasoat.crawler.fetch;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/** Sends one reply, with its fault. */
final class ReplayReply {

  private static final long FIVE_GIGABYTES = 5L << 30;
  private static final int UNKNOWN_LENGTH = 0;
  private static final int NO_BODY = -1;

  private final ReplayRule rule;
  private final String base;
  private final CountDownLatch released;
  private final AtomicLong sent;

  ReplayReply(ReplayRule rule, String base, CountDownLatch released, AtomicLong sent) {
    this.rule = rule;
    this.base = base;
    this.released = released;
    this.sent = sent;
  }

  void send(HttpExchange exchange, Asked asked) throws IOException {
    for (Map.Entry<String, String> header : rule.headers.entrySet()) {
      exchange
          .getResponseHeaders()
          .set(header.getKey(), header.getValue().replace("${base}", base));
    }
    byte[] body = body();
    switch (rule.fault) {
      case NONE -> whole(exchange, rule.status, body);
      case DELAY -> {
        await();
        whole(exchange, rule.status, body);
      }
      case CLOSE_MID_BODY -> part(exchange, UNKNOWN_LENGTH, Arrays.copyOf(body, body.length / 2));
      case WRONG_LENGTH -> part(exchange, body.length + 100, body);
      case GZIP -> compressed(exchange, gzip(body));
      case TRUNCATED_GZIP -> {
        byte[] packed = gzip(body);
        compressed(exchange, Arrays.copyOf(packed, packed.length - 9));
      }
      case GZIP_BOMB -> compressed(exchange, bomb());
      case SLOW_DRIP -> drip(exchange);
      case FIVE_GIGABYTES -> flood(exchange);
      case REDIRECT_LOOP -> {
        exchange.getResponseHeaders().set("Location", asked.target());
        whole(exchange, 302, new byte[0]);
      }
      case NOT_MODIFIED -> {
        boolean same =
            isKnown("etag", "if-none-match", asked)
                || isKnown("last-modified", "if-modified-since", asked);
        whole(exchange, same ? 304 : rule.status, same ? new byte[0] : body);
      }
    }
  }

  private boolean isKnown(String header, String condition, Asked asked) {
    return rule.headers.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(header))
        .anyMatch(entry -> entry.getValue().equals(asked.header(condition)));
  }

  /** Byte by byte, so that pictures stay what they are. */
  private byte[] body() {
    String text = new String(rule.body, StandardCharsets.ISO_8859_1);
    return text.contains("${base}")
        ? text.replace("${base}", base).getBytes(StandardCharsets.ISO_8859_1)
        : rule.body;
  }

  private void await() throws IOException {
    try {
      if (!released.await(1, TimeUnit.MINUTES)) {
        throw new IOException("nobody released the reply");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the server ends", e);
    }
  }

  private void whole(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? NO_BODY : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private void compressed(HttpExchange exchange, byte[] packed) throws IOException {
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    whole(exchange, rule.status, packed);
  }

  /** The exchange is closed by the caller, before the body has its length. */
  private void part(HttpExchange exchange, long length, byte[] body) throws IOException {
    exchange.sendResponseHeaders(rule.status, length);
    OutputStream out = exchange.getResponseBody();
    out.write(body);
    out.flush();
    throw new IOException("broken off on purpose");
  }

  private void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(rule.status, UNKNOWN_LENGTH);
    OutputStream out = exchange.getResponseBody();
    try {
      while (!released.await(20, TimeUnit.MILLISECONDS)) {
        out.write(' ');
        out.flush();
        sent.incrementAndGet();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void flood(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(rule.status, UNKNOWN_LENGTH);
    OutputStream out = exchange.getResponseBody();
    byte[] block = new byte[1 << 16];
    while (sent.get() < FIVE_GIGABYTES) {
      out.write(block);
      sent.addAndGet(block.length);
    }
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    }
    return packed.toByteArray();
  }

  /** Members of a gzip file follow one another: 5 GB need only be compressed 5 MB at a time. */
  private static byte[] bomb() throws IOException {
    byte[] member = gzip(new byte[5 << 20]);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (int i = 0; i < 1024; i++) {
      packed.write(member);
    }
    return packed.toByteArray();
  }
}
