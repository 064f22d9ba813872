package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.model.document.DocumentId;

/**
 * The real program, killed while it registers. After every kill the registry must open, hold what
 * was reported as added and nothing twice; the same call, made again, must complete it.
 */
@DisabledOnOs(OS.WINDOWS) // files of a process that was killed stay locked there for a while
class KilledImportTest {

  private static final int DOCUMENTS = 5_000;
  private static final Pattern REPORTED =
      Pattern.compile(".*\"outcome\":\"(?:added|replaced)\",\"document\":\"([^\"]+)\".*");

  @TempDir private Path folder;
  private Path documents;

  @BeforeEach
  void writeDocuments() throws IOException {
    documents = Files.createDirectory(folder.resolve("documents"));
    Random random = new Random(1);
    for (int i = 0; i < DOCUMENTS; i++) {
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
    killAndGoOn(3, 1);
  }

  @Test
  @Tag("long")
  void losesNothingItReportedWhenItIsKilledFiftyTimes() throws Exception {
    killAndGoOn(50, 2);
  }

  private void killAndGoOn(int kills, long seed) throws Exception {
    long whole = millisOfAWholeImport();
    Random random = new Random(seed);
    Set<String> reported = new HashSet<>();
    int hits = 0;
    for (int kill = 1; kill <= kills; kill++) {
      Path report = folder.resolve("report-" + kill + ".jsonl");
      Files.deleteIfExists(lock());
      Process running = start(report);
      awaitRegistry(running);
      long moment = random.nextLong(whole);
      hits += running.waitFor(moment, TimeUnit.MILLISECONDS) ? 0 : 1;
      running.destroyForcibly().waitFor();
      reported.addAll(reported(report));
      String when = "kill %d of seed %d, after %d ms".formatted(kill, seed, moment);
      if (checkRegistry(reported, when).size() == DOCUMENTS) { // from the start again
        Files.move(home(), folder.resolve("complete-" + kill));
        reported.clear();
      }
    }

    Process last = start(folder.resolve("report.jsonl"));

    assertThat(last.waitFor()).isZero();
    assertThat(checkRegistry(reported, "at the end")).hasSize(DOCUMENTS);
    assertThat(hits).as("killed while it registered").isGreaterThan(kills / 2);
  }

  private long millisOfAWholeImport() throws Exception {
    Process whole = start(folder.resolve("whole.jsonl"));
    awaitRegistry(whole);
    long begun = System.nanoTime();
    assertThat(whole.waitFor()).isZero();
    Files.move(home(), folder.resolve("whole"));
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
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
