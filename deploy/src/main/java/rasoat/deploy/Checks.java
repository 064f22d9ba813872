package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import rasoat.console.store.SqlFindingStore;
import rasoat.detector.Natives;
import rasoat.detector.worker.Crew;
import rasoat.detector.worker.WorkerCounts;
import rasoat.index.DocumentIndex;

/** Looks at every part of the installation; none of it is changed, but a missing home is made. */
record Checks(Wiring wiring, int port) {

  private static final int OLDEST_JAVA = 21;
  private static final long MEGABYTE = 1 << 20;
  private static final long ENOUGH_SPACE = 1024 * MEGABYTE;
  private static final long LEAST_SPACE = 100 * MEGABYTE;

  List<Check> run() {
    List<Check> checks = new ArrayList<>();
    checks.add(jdk());
    checks.addAll(natives());
    checks.add(worker());
    checks.add(home());
    checks.add(registry());
    checks.add(findings());
    checks.add(consolePort());
    return checks;
  }

  private static Check jdk() {
    Runtime runtime = Runtime.getRuntime();
    String found =
        "Java %s, %d processors, at most %d MB of heap, %s"
            .formatted(
                Runtime.version(),
                runtime.availableProcessors(),
                runtime.maxMemory() / MEGABYTE,
                System.getProperty("java.home"));
    return Runtime.version().feature() >= OLDEST_JAVA
        ? Check.ok("java", found)
        : Check.fail("java", found, "Install a JDK of version 21 or newer.");
  }

  private List<Check> natives() {
    List<Check> checks = new ArrayList<>();
    try {
      Natives natives = wiring.natives();
      for (Natives.Library library : natives.libraries()) {
        checks.add(
            Check.ok("library", library.name() + " " + library.version() + ", " + library.from()));
      }
      checks.addAll(models(natives.tessdata()));
      checks.add(model(natives.digits()));
    } catch (IOException e) {
      checks.add(
          Check.fail(
              "library",
              String.valueOf(e.getMessage()),
              "Unpacking needs about 200 MB in " + wiring.home().cache() + "."));
    }
    return checks;
  }

  private static List<Check> models(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> models =
          files.filter(file -> file.toString().endsWith(".traineddata")).sorted().toList();
      List<Check> checks = new ArrayList<>();
      for (Path model : models) {
        checks.add(model(model));
      }
      return models.isEmpty()
          ? List.of(Check.fail("model", "none in " + folder, "Build again: deploy/rasoat does."))
          : checks;
    }
  }

  private static Check model(Path model) throws IOException {
    String found = "%s, %d bytes, sha256 %s".formatted(model, Files.size(model), sha256(model));
    return Files.size(model) > 0
        ? Check.ok("model", found)
        : Check.fail("model", found, "Delete it: it is fetched again by the build.");
  }

  private Check worker() {
    try {
      return Check.ok("worker", "a worker process read \"" + wiring.recognition().tryOut() + '"');
    } catch (IOException e) {
      return Check.fail(
          "worker",
          String.valueOf(e.getMessage()),
          "Pictures are read by processes of their own, which need some 500 MB each. To scan"
              + " without them, at your own risk: RASOAT_RECOGNITION=here rasoat scan ...");
    }
  }

  /** Those that can be made beside a program that runs, over and over. */
  List<Check> whileRunning() {
    return List.of(home(), registry(), findings(), workers());
  }

  /** How the workers of this process did. */
  private static Check workers() {
    WorkerCounts counts = Crew.counts();
    String found =
        "%d started, %d ended over a picture, %d could not begin"
            .formatted(counts.started(), counts.ended(), counts.failedStarts());
    return counts.failedStarts() == 0
        ? Check.ok("worker", found)
        : Check.warn("worker", found, "See what 'rasoat doctor' says of a worker.");
  }

  private Check home() {
    Path folder = wiring.home().folder();
    try {
      wiring.home().make();
      Files.delete(Files.createTempFile(folder, "doctor", ".tmp"));
      long free = folder.toFile().getUsableSpace();
      String found = folder + ", writable, " + free / MEGABYTE + " MB free";
      String advice = "Make room, or use another disk: --home DIR.";
      if (free < LEAST_SPACE) {
        return Check.fail("home", found, advice);
      }
      return free < ENOUGH_SPACE ? Check.warn("home", found, advice) : Check.ok("home", found);
    } catch (IOException e) {
      return Check.fail("home", e.toString(), "Use a folder you may write to: --home DIR.");
    }
  }

  private Check registry() {
    try (DocumentIndex registry = wiring.readRegistry()) {
      String found = wiring.home().registry() + ", " + registry.size() + " documents";
      return registry.size() == 0
          ? Check.warn("registry", found, "Add documents: rasoat registry add PATH...")
          : Check.ok("registry", found);
    } catch (IOException e) {
      return Check.fail(
          "registry", String.valueOf(e.getMessage()), "Move the folder away and register anew.");
    }
  }

  private Check findings() {
    try (SqlFindingStore findings = wiring.openFindings()) {
      long count = findings.counts().values().stream().mapToLong(Long::longValue).sum();
      return Check.ok("findings", wiring.findings() + ", " + count + " posts judged");
    } catch (IOException e) {
      return Check.fail(
          "findings",
          String.valueOf(e.getMessage()),
          "A file: move it away, scan again. A server: is it there, does the settings' user"
              + " have a database on it?");
    }
  }

  private Check consolePort() {
    return Ports.isFree(port)
        ? Check.ok("port", port + " is free")
        : Check.warn("port", port + " is taken", "Serve on another: rasoat serve --port PORT");
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
