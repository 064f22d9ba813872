package rasoat.benchmarks.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One {@code rasoat serve} over a home: started again whenever it ends, as systemd would. */
final class Machine {

  private static final long RESTART_SECONDS = 2;
  private static final long LONGEST_END_SECONDS = 60;

  private final String name;
  private final Path home;
  private final Path log;
  private final Programs programs;
  private final List<String> options;
  private Map<String, String> clock = Map.of();
  private Process process;
  private boolean isWanted = true;
  private int starts;

  Machine(String name, Path home, Path log, Programs programs, List<String> options)
      throws IOException {
    this.name = name;
    this.home = home;
    this.log = log;
    this.programs = programs;
    this.options = List.copyOf(options);
    this.process = begin();
  }

  String name() {
    return name;
  }

  Path home() {
    return home;
  }

  synchronized int starts() {
    return starts;
  }

  synchronized ProcessHandle process() {
    return process.toHandle();
  }

  /** The processes that read pictures for it. */
  List<ProcessHandle> readers() {
    return process().children().toList();
  }

  private Process begin() throws IOException {
    starts++;
    Process begun = programs.start(home, log, clock, command());
    CompletableFuture<Void> unused =
        begun
            .onExit()
            .thenRunAsync(
                this::again, CompletableFuture.delayedExecutor(RESTART_SECONDS, TimeUnit.SECONDS));
    return begun;
  }

  private String[] command() {
    return Stream.concat(options.stream(), Stream.of("serve", "--port", "0"))
        .toArray(String[]::new);
  }

  private synchronized void again() {
    if (isWanted && !process.isAlive()) {
      try {
        process = begin();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** From its next start on it has that clock; empty for the right one. */
  synchronized void clock(Map<String, String> environment) {
    clock = environment;
  }

  /** Ends it as systemd does; false when it had to be killed. */
  boolean stop() throws InterruptedException {
    Process ending;
    synchronized (this) {
      isWanted = false;
      ending = process;
    }
    ending.destroy();
    boolean ended = ending.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      ending.destroyForcibly().waitFor();
    }
    return ended;
  }

  synchronized void startAgain() {
    isWanted = true;
    again();
  }

  /** At once, and for good. */
  synchronized void destroy() {
    isWanted = false;
    process.destroyForcibly();
  }
}
