package rasoat.crawler.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import rasoat.model.port.ByteStore;
import rasoat.model.port.InMemoryByteStore;

/**
 * A real fetcher that may ask replay servers and nothing else, in a world where time passes only
 * while it sleeps.
 */
public final class TestFetchers {

  /** When the clock begins. */
  public static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

  private final InMemoryByteStore store = new InMemoryByteStore();
  private final List<Duration> sleeps = new CopyOnWriteArrayList<>();
  private final FakeClock clock = new FakeClock();
  private final PoliteFetcher fetcher;

  private TestFetchers(FetchSettings settings, AddressGuard guard) {
    fetcher = fetcher(store, settings, guard);
  }

  private PoliteFetcher fetcher(ByteStore kept, FetchSettings settings, AddressGuard guard) {
    return new PoliteFetcher(kept, settings, guard, clock, this::sleep, new Random(1));
  }

  /** For those servers, with the usual settings. */
  public static TestFetchers of(ReplayServer... servers) {
    return with(UnaryOperator.identity(), servers);
  }

  /** For those servers, with settings that are changed a little. */
  public static TestFetchers with(UnaryOperator<FetchSettings> change, ReplayServer... servers) {
    Set<String> allowed =
        Arrays.stream(servers).map(ReplayServer::authority).collect(Collectors.toSet());
    return with(change, AddressGuard.of(allowed));
  }

  static TestFetchers with(UnaryOperator<FetchSettings> change, AddressGuard guard) {
    return new TestFetchers(change.apply(usual()), guard);
  }

  /** A fetcher for that server that keeps what comes in another store. */
  public static PoliteFetcher keepingIn(ByteStore kept, ReplayServer server) {
    AddressGuard guard = AddressGuard.of(Set.of(server.authority()));
    return new TestFetchers(usual(), guard).fetcher(kept, usual(), guard);
  }

  /** A fetcher for that server that tells how it asked. */
  public static PoliteFetcher telling(Receipts receipts, ReplayServer server) {
    AddressGuard guard = AddressGuard.of(Set.of(server.authority()));
    TestFetchers world = new TestFetchers(usual(), guard);
    return new PoliteFetcher(
        world.store, receipts, usual(), guard, world.clock, world::sleep, new Random(1));
  }

  private static FetchSettings usual() {
    return FetchSettings.of("test", "https://an-hai.example", "so@an-hai.example");
  }

  public PoliteFetcher fetcher() {
    return fetcher;
  }

  /** What the fetcher kept. */
  public InMemoryByteStore store() {
    return store;
  }

  /** The clock of the fetcher, for everything else that needs the time. */
  public Clock clock() {
    return clock;
  }

  /** How long the fetcher waited, each time. */
  public List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }

  /** Waits without waiting: the clock moves on. */
  public void sleep(Duration duration) {
    sleeps.add(duration);
    clock.pass(duration);
  }

  /** Lets time pass that the fetcher does not wait for. */
  public void pass(Duration duration) {
    clock.pass(duration);
  }

  private static final class FakeClock extends Clock {

    private Instant now = START;

    synchronized void pass(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public synchronized Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
