package rasoat.crawler.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.database.DatabaseAddress;
import rasoat.database.TestDatabase;

/** Heartbeats of several machines over one database. */
class ClusterTest {

  private static final Pace FAST = new Pace(Duration.ofMillis(200), Duration.ofSeconds(1));

  @TempDir Path folder;

  private final List<Instant> calls = new CopyOnWriteArrayList<>();
  private DatabaseAddress.PostgreSql address;

  @BeforeEach
  void choose() {
    address = (DatabaseAddress.PostgreSql) TestDatabase.POSTGRESQL.at(folder.resolve("schedule"));
  }

  @Test
  void callsOnceForEachTimeAndNeverTwiceAtOnce() throws Exception {
    CountDownLatch enough = new CountDownLatch(20);
    AtomicInteger underWay = new AtomicInteger();
    List<Integer> together = new CopyOnWriteArrayList<>();
    CountDownLatch secondIsThere = new CountDownLatch(1);

    try (Heartbeat one =
            start(
                time -> {
                  together.add(underWay.incrementAndGet());
                  await(secondIsThere);
                  calls.add(time);
                  underWay.decrementAndGet();
                  enough.countDown();
                });
        Heartbeat two =
            start(
                time -> {
                  together.add(underWay.incrementAndGet());
                  calls.add(time);
                  underWay.decrementAndGet();
                  enough.countDown();
                })) {
      secondIsThere.countDown();
      assertThat(enough.await(1, TimeUnit.MINUTES)).as("%s and %s", one, two).isTrue();
    }

    assertThat(together).containsOnly(1);
    assertThat(calls).doesNotHaveDuplicates();
  }

  @Test
  void goesOnWithAnotherMachineWhenOneEnds() throws Exception {
    Semaphore first = new Semaphore(0);
    Semaphore second = new Semaphore(0);
    Heartbeat one = start(time -> first.release());
    assertThat(first.tryAcquire(1, TimeUnit.MINUTES)).isTrue();

    try (Heartbeat two = start(time -> second.release())) {
      one.close();
      int before = second.drainPermits();

      assertThat(second.tryAcquire(2, 1, TimeUnit.MINUTES))
          .as("%s, called %d times", two, before)
          .isTrue();
    }
  }

  @Test
  void goesOnWithAnotherMachineWhenOneIsKilledInACall() throws Exception {
    Semaphore called = new Semaphore(0);
    Process other = machine();
    try (BufferedReader said = other.inputReader(UTF_8)) {
      assertThat(said.lines()).as("in a call that never ends").contains("called");
    }

    try (Heartbeat heartbeat = start(time -> called.release())) {
      other.destroyForcibly().waitFor();

      assertThat(called.tryAcquire(1, TimeUnit.MINUTES)).as("called by %s", heartbeat).isTrue();
    }
  }

  private Process machine() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Machine.class.getName(),
            address.url(),
            address.user(),
            address.passwordFile().orElseThrow().toString(),
            address.schema())
        .redirectError(Redirect.DISCARD)
        .start();
  }

  /** Another machine, whose first call never ends. */
  static final class Machine {

    private Machine() {}

    public static void main(String[] args) throws IOException, InterruptedException {
      DatabaseAddress.PostgreSql address =
          new DatabaseAddress.PostgreSql(args[0], args[1], Optional.of(Path.of(args[2])), args[3]);
      CountDownLatch never = new CountDownLatch(1);
      try (Heartbeat heartbeat =
          Heartbeat.cluster(
              address,
              FAST,
              time -> {
                System.out.println("called");
                System.out.close();
                awaitForever(never);
              })) {
        never.await();
        throw new AssertionError(heartbeat);
      }
    }
  }

  private Heartbeat start(Consumer<Instant> beat) throws IOException {
    return Heartbeat.cluster(address, FAST, beat);
  }

  private static void awaitForever(CountDownLatch never) {
    try {
      never.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
