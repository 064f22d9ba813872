package rasoat.crawler.fetch;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A request that is expected, and what it is answered with: 200 and nothing, unless told. */
public final class ReplayRule {

  private final String method;
  private final String path;
  private final Map<String, @Nullable String> query = new HashMap<>();
  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

  final Map<String, String> headers = new LinkedHashMap<>();
  int status = 200;
  byte[] body = {};
  Fault fault = Fault.NONE;

  ReplayRule(String method, String path) {
    this.method = method;
    this.path = path;
  }

  /** Only with that parameter; null: only without it. */
  public ReplayRule query(String name, @Nullable String value) {
    query.put(name, value);
    return this;
  }

  public ReplayRule reply(int status, byte[] body) {
    this.status = status;
    this.body = body.clone();
    return this;
  }

  /** {@code ${base}} becomes the address of the server. */
  public ReplayRule reply(int status, String body) {
    return reply(status, body.getBytes(StandardCharsets.UTF_8));
  }

  public ReplayRule header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Answers so often; after that the next rule that fits does. */
  public ReplayRule times(int times) {
    left.set(times);
    return this;
  }

  public ReplayRule fault(Fault fault) {
    this.fault = fault;
    return this;
  }

  boolean takes(Asked asked) {
    return asked.method().equals(method)
        && asked.path().equals(path)
        && query.entrySet().stream()
            .allMatch(
                wanted ->
                    wanted.getValue() == null
                        ? !asked.query().containsKey(wanted.getKey())
                        : wanted.getValue().equals(asked.query().get(wanted.getKey())))
        && left.getAndUpdate(n -> n > 0 ? n - 1 : 0) > 0;
  }
}
