package rasoat.crawler.fetch;

import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;

/** The way of a request from host to host. Every hop is checked as if it were the first. */
final class Journey {

  static final int MOST_REDIRECTS = 5;

  private final FetchSettings settings;
  private final AddressGuard guard;
  private final Hosts hosts;
  private final Attempts attempts;
  private final Wire wire = new Wire();

  Journey(FetchSettings settings, AddressGuard guard, Hosts hosts, Attempts attempts) {
    this.settings = settings;
    this.guard = guard;
    this.hosts = hosts;
    this.attempts = attempts;
  }

  /**
   * Goes to the end.
   *
   * @param gate what else must not object to an address before it is asked
   */
  Reply follow(FetchRequest request, Gate gate) throws InterruptedIOException {
    Redaction redaction = Redaction.of(request);
    URI address = request.sent();
    boolean trusted = true;
    Duration left = settings.time(request.wanted());
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      Reply reply = hop(request, address, trusted, left, gate);
      Optional<URI> next = next(request, reply, address);
      if (next.isEmpty()) {
        return reply;
      }
      if (!Redirect.staysAt(address, next.get())) {
        trusted = false;
        if (redaction.isIn(next.get().toString())) {
          return refused(address, "expected no redirect with a token to another host, got one");
        }
      }
      left = left.minus(((Reply.Answer) reply).took());
      address = next.get();
    }
    return refused(address, "expected %d redirects or fewer, got more".formatted(MOST_REDIRECTS));
  }

  /** What must not object to an address before it is asked. */
  @FunctionalInterface
  interface Gate {
    Optional<FetchResult> objection(URI address) throws InterruptedIOException;
  }

  private Reply hop(FetchRequest request, URI address, boolean trusted, Duration left, Gate gate)
      throws InterruptedIOException {
    Optional<FetchResult> objection = guard.objection(address);
    if (objection.isEmpty()) {
      objection = gate.objection(address);
    }
    if (objection.isPresent()) {
      return new Reply.None(objection.get(), false);
    }
    HttpRequest message = Message.of(request, address, trusted, settings.userAgent());
    return attempts.make(
        hosts.of(address), request.form() == null, () -> ask(request, message, left));
  }

  /** The guard looks before and after, close to the look-up of the client: see there. */
  private Reply ask(FetchRequest request, HttpRequest message, Duration time)
      throws InterruptedIOException {
    Optional<FetchResult> before = guard.objection(message.uri());
    if (before.isPresent()) {
      return new Reply.None(before.get(), false);
    }
    Reply reply = wire.send(message, settings.limit(request.wanted()), time);
    Optional<FetchResult> after = guard.objection(message.uri());
    return after.isPresent() ? new Reply.None(after.get(), false) : reply;
  }

  /** What is posted is told to nobody else. */
  private static Optional<URI> next(FetchRequest request, Reply reply, URI address) {
    return request.form() == null && reply instanceof Reply.Answer answer
        ? Redirect.of(answer, address)
        : Optional.empty();
  }

  private static Reply refused(URI address, String reason) {
    return new Reply.None(
        new FetchResult.Refused("%s: %s".formatted(address.getHost(), reason)), false);
  }
}
