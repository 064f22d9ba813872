package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.model.document.DocumentId;

/**
 * The real program, killed while it registers, and while it compacts what it has registered. After
 * every kill the registry must open, hold what was reported as added and nothing twice; the same
 * call, made again, must complete it.
 */
@DisabledOnOs(OS.WINDOWS) // files of a process that was killed stay locked there for a while
class KilledImportTest {

  private static final int FEW = 5_000;

  /** An import compacts a registry of 10,000 and more of which a tenth lies scattered. */
  private static final int ENOUGH_TO_COMPACT = 12_000;

  private static final Pattern REPORTED =
      Pattern.compile(".*\"outcome\":\"(?:added|replaced)\",\"document\":\"([^\"]+)\".*");

  /** What the program was doing when it was killed. */
  private enum Phase {
    OPENING,
    REGISTERING,
    COMPACTING,
    /** The registry was complete and compact; only the process was not at its end. */
    ENDING,
    ENDED
  }

  @TempDir private Path folder;
  private Path documents;
  private int count;
  private final Map<Phase, Integer> kills = new EnumMap<>(Phase.class);

  private void writeDocuments(int documentCount) throws IOException {
    count = documentCount;
    documents = Files.createDirectory(folder.resolve("documents"));
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      String text = "Số: %d/UBND-VP\n%s".formatted(i + 1, words(random, 40));
      Files.writeString(documents.resolve("d-%05d.txt".formatted(i)), text);
    }
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(Integer.toString(random.nextInt(40_000), Character.MAX_RADIX)).append(' ');
    }
    return words.toString();
  }

  @Test
  void losesNothingItReportedWhenItIsKilledThreeTimes() throws Exception {
    writeDocuments(FEW);

    killAndGoOn(3, 1, false);

    assertThat(killsIn(Phase.REGISTERING, Phase.OPENING)).as("of 3: %s", kills).isPositive();
  }

  /** In every second one it is let come to the end of registering, and killed some time after. */
  @Test
  @Tag("long")
  void losesNothingItReportedWhenItIsKilledFiftyTimes() throws Exception {
    writeDocuments(ENOUGH_TO_COMPACT);

    killAndGoOn(50, 2, true);

    Files.writeString(Path.of("target", "killed-imports.txt"), kills + "\n");
    assertThat(killsIn(Phase.REGISTERING)).as("of 50: %s", kills).isGreaterThan(8);
    assertThat(killsIn(Phase.COMPACTING)).as("of 50: %s", kills).isGreaterThan(8);
  }

  private void killAndGoOn(int times, long seed, boolean compacting) throws Exception {
    Durations usual = wholeImport();
    Random random = new Random(seed);
    Set<String> reported = new HashSet<>();
    for (int kill = 1; kill <= times; kill++) {
      boolean atEnd = compacting && kill % 2 == 0;
      if (atEnd && Files.exists(home())) { // an import from the start is sure to compact
        Files.move(home(), folder.resolve("partial-" + kill));
        reported.clear();
      }
      Path report = folder.resolve("report-" + kill + ".jsonl");
      Files.deleteIfExists(lock());
      Process running = start(report);
      awaitRegistry(running);
      String lastCommit = atEnd ? awaitRegistered(running, report) : "";
      long moment = random.nextLong(1 + (atEnd ? usual.compacting() : usual.registering()));
      boolean ended = running.waitFor(moment, TimeUnit.MILLISECONDS);
      running.destroyForcibly().waitFor();
      usual = ended ? usual.shortened(atEnd, moment) : usual;
      Set<String> now = reported(report);
      kills.merge(phase(ended, now.size(), lastCommit), 1, Integer::sum);
      reported.addAll(now);
      String when = "kill %d of seed %d, after %d ms, %s".formatted(kill, seed, moment, kills);
      if (checkRegistry(reported, when).size() == count) { // from the start again
        Files.move(home(), folder.resolve("complete-" + kill));
        reported.clear();
      }
    }

    Process last = start(folder.resolve("report.jsonl"));

    assertThat(last.waitFor()).isZero();
    assertThat(checkRegistry(reported, "at the end")).hasSize(count);
  }

  private int killsIn(Phase... phases) {
    return Stream.of(phases).mapToInt(phase -> kills.getOrDefault(phase, 0)).sum();
  }

  /**
   * @param reported by the run that was killed
   * @param lastCommit of the registration; empty when the run was killed before it was awaited
   */
  private Phase phase(boolean ended, int reported, String lastCommit) throws IOException {
    if (ended) {
      return Phase.ENDED;
    }
    if (lastCommit.isEmpty()) {
      return reported == 0 ? Phase.OPENING : Phase.REGISTERING;
    }
    return lastCommit.equals(commit()) ? Phase.COMPACTING : Phase.ENDING;
  }

  /** Returns as soon as everything is reported; the name of the commit that holds it. */
  private String awaitRegistered(Process process, Path report) throws Exception {
    boolean ended = false;
    while (!ended && linesOf(report) < count) {
      ended = process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    return commit();
  }

  private static long linesOf(Path report) throws IOException {
    if (!Files.exists(report)) {
      return 0;
    }
    return Files.readString(report, UTF_8).chars().filter(sign -> sign == '\n').count();
  }

  /** Lucene numbers its commits: {@code segments_a}. */
  private String commit() throws IOException {
    try (Stream<Path> files = Files.list(home().resolve("registry"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("segments_"))
          .max(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
          .orElse("");
    }
  }

  /** Milliseconds from the moment the registry is open, and from the moment all is reported. */
  private record Durations(long registering, long compacting) {

    /** It was over before that moment: the machine is faster now than it was. */
    Durations shortened(boolean atEnd, long moment) {
      return new Durations(
          atEnd ? registering : Math.min(registering, moment),
          atEnd ? Math.min(compacting, moment) : compacting);
    }
  }

  private Durations wholeImport() throws Exception {
    Path report = folder.resolve("whole.jsonl");
    Process whole = start(report);
    awaitRegistry(whole);
    long begun = System.nanoTime();
    awaitRegistered(whole, report);
    long registered = System.nanoTime();
    assertThat(whole.waitFor()).isZero();
    long ended = System.nanoTime();
    Files.move(home(), folder.resolve("whole"));
    return new Durations(
        TimeUnit.NANOSECONDS.toMillis(registered - begun),
        TimeUnit.NANOSECONDS.toMillis(ended - registered));
  }

  /** Returns as soon as the process has opened the registry, or has ended. */
  private void awaitRegistry(Process process) throws InterruptedException {
    boolean ended = false;
    while (!ended && !Files.exists(lock())) {
      ended = process.waitFor(5, TimeUnit.MILLISECONDS);
    }
  }

  private Path lock() {
    return home().resolve("registry").resolve("write.lock");
  }

  private Path home() {
    return folder.resolve("home");
  }

  private Process start(Path report) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), RaSoat.class.getName()));
    command.addAll(List.of("--home", home().toString(), "registry", "add"));
    command.addAll(List.of(documents.toString(), "--report", report.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(folder.resolve("out.txt").toFile()))
        .start();
  }

  /** What complete lines of the report say is registered. */
  private static Set<String> reported(Path report) throws IOException {
    Set<String> ids = new HashSet<>();
    if (Files.exists(report)) {
      String all = Files.readString(report, UTF_8);
      for (String line : all.substring(0, all.lastIndexOf('\n') + 1).split("\n")) {
        Matcher reported = REPORTED.matcher(line);
        if (reported.matches()) {
          ids.add(reported.group(1));
        }
      }
    }
    return ids;
  }

  private List<DocumentId> checkRegistry(Set<String> reported, String when) throws IOException {
    List<RegisteredDocument> registered = new ArrayList<>();
    try (DocumentIndex index = DocumentIndex.open(home().resolve("registry"))) {
      index.forEach(registered::add);
      assertThat(index.size()).as(when).isEqualTo(registered.size());
    }
    List<DocumentId> ids = registered.stream().map(each -> each.document().id()).toList();
    assertThat(ids).as(when).doesNotHaveDuplicates();
    assertThat(ids).as(when).extracting(DocumentId::value).containsAll(reported);
    return ids;
  }
}
