package rasoat.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import rasoat.benchmarks.faults.LocalPlatform.Weather;

/** Does the faults of a plan, each to its end. */
final class Harm {

  private static final Path FAKETIME = Path.of("/usr/lib/x86_64-linux-gnu/faketime");
  private static final int MOST_SKEW_MINUTES = 20;
  private static final int TRIES = 80;
  private static final long TRY_MILLIS = 100;

  private final World world;
  private final LocalPlatform platform;
  private final Damage damage;
  private final FaultLog log;

  Harm(World world, LocalPlatform platform, Damage damage, FaultLog log) {
    this.world = world;
    this.platform = platform;
    this.damage = damage;
    this.log = log;
  }

  /** Does it; what could not be done is logged too. */
  void run(Fault fault) {
    try {
      log.fault(fault, done(fault));
    } catch (IOException e) {
      log.note("NOT DONE", fault.kind() + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Effect done(Fault fault) throws IOException, InterruptedException {
    List<Machine> machines = world.machines();
    Machine machine = machines.get(fault.choice() % machines.size());
    return switch (fault.kind()) {
      case KILL -> kill(machine.name(), machine.process());
      case KILL_READER -> killReader(machine, fault.choice());
      case END -> end(machine);
      case PAUSE -> pause(machine, fault);
      case PLATFORM_FAILING -> weather(Weather.FAILING, fault);
      case PLATFORM_BUSY -> weather(Weather.BUSY, fault);
      case PLATFORM_SLOW -> weather(Weather.SLOW, fault);
      case PLATFORM_CUT -> weather(Weather.CUT, fault);
      case PLATFORM_BROKEN_OFF -> weather(Weather.BROKEN_OFF, fault);
      case DISK_FULL -> fill(fault);
      case DAMAGE -> damage(fault.choice());
      case SKEW -> skew(machine, fault);
      case DATABASE_CUT -> wire(0, Proxy.State.CUT, fault);
      case DATABASE_SILENT -> wire(0, Proxy.State.SILENT, fault);
      case DATABASE_STOP -> stop(0, fault);
      case QUEUE_CUT -> wire(1, Proxy.State.CUT, fault);
      case QUEUE_SILENT -> wire(1, Proxy.State.SILENT, fault);
      case QUEUE_STOP -> stop(1, fault);
    };
  }

  private static Effect kill(String name, ProcessHandle process) {
    return process.isAlive() && process.destroyForcibly()
        ? Effect.hit(name + ", process " + process.pid())
        : Effect.missed(name + " was not running");
  }

  /** Waits for one: they come with the first picture after each start. */
  private static Effect killReader(Machine machine, int choice) throws InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      List<ProcessHandle> readers = machine.readers();
      if (!readers.isEmpty()) {
        return kill("a reader of " + machine.name(), readers.get(choice % readers.size()));
      }
      TimeUnit.MILLISECONDS.sleep(TRY_MILLIS);
    }
    return Effect.missed(machine.name() + " had no reader");
  }

  private static Effect end(Machine machine) throws InterruptedException {
    boolean ended = machine.stop();
    machine.startAgain();
    return Effect.hit(machine.name() + (ended ? " ended" : " did not end in time and was killed"));
  }

  private static Effect pause(Machine machine, Fault fault)
      throws IOException, InterruptedException {
    ProcessHandle process = machine.process();
    Programs.signal(process, "STOP");
    sleep(fault);
    Programs.signal(process, "CONT");
    return Effect.hit(machine.name() + " stood for " + fault.lasts());
  }

  private Effect weather(Weather weather, Fault fault) throws IOException, InterruptedException {
    platform.weather(weather);
    sleep(fault);
    platform.weather(Weather.FAIR);
    PassedTime.inSources(world.stores());
    return Effect.hit(weather + " for " + fault.lasts());
  }

  private Effect wire(int server, Proxy.State state, Fault fault)
      throws IOException, InterruptedException {
    Proxy wire = world.servers().get(server).wire();
    wire.state(state);
    sleep(fault);
    wire.state(Proxy.State.WHOLE);
    return Effect.hit(state + " for " + fault.lasts());
  }

  private Effect stop(int number, Fault fault) throws IOException, InterruptedException {
    Server server = world.servers().get(number);
    synchronized (server) {
      server.stop();
      sleep(fault);
      server.start();
    }
    return Effect.hit("stopped for " + fault.lasts());
  }

  private Effect fill(Fault fault) throws IOException, InterruptedException {
    if (!world.disk().isMounted()) {
      return Effect.missed("no disk of its own: mounting is not allowed here");
    }
    long filled = world.disk().fill();
    sleep(fault);
    world.disk().free();
    return Effect.hit("the last %d bytes for %s".formatted(filled, fault.lasts()));
  }

  private Effect damage(int choice) throws IOException, InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      Optional<String> post = damage.one(choice);
      if (post.isPresent()) {
        return Effect.hit("picture of " + post.get());
      }
      TimeUnit.MILLISECONDS.sleep(TRY_MILLIS);
    }
    return Effect.missed("no picture waited");
  }

  private static Effect skew(Machine machine, Fault fault) throws InterruptedException {
    Optional<Path> library = faketime();
    if (library.isEmpty()) {
      return Effect.missed("no libfaketime here");
    }
    int minutes = fault.choice() % (2 * MOST_SKEW_MINUTES + 1) - MOST_SKEW_MINUTES;
    machine.clock(
        Map.of(
            "LD_PRELOAD",
            library.get().toString(),
            "FAKETIME",
            "%+dm".formatted(minutes),
            "FAKETIME_DONT_FAKE_MONOTONIC",
            "1"));
    int starts = machine.starts();
    boolean ended = machine.stop();
    machine.startAgain();
    sleep(fault);
    machine.clock(Map.of());
    return Effect.hit(
        "%s by %+d minutes, start %d, ended %s".formatted(machine.name(), minutes, starts, ended));
  }

  private static Optional<Path> faketime() {
    Path folder = Path.of(System.getenv().getOrDefault("RASOAT_FAKETIME", FAKETIME.toString()));
    return Optional.of(folder.resolve("libfaketime.so.1")).filter(Files::exists);
  }

  private static void sleep(Fault fault) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(fault.lasts().toMillis());
  }
}
