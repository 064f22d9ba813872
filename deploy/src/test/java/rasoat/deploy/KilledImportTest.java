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

  private static final int DOCUMENTS = 3_000;
  private static final Pattern REPORTED =
      Pattern.compile(".*\"outcome\":\"(?:added|replaced)\",\"document\":\"([^\"]+)\".*");

  @TempDir private Path folder;
  private Path documents;

  @BeforeEach
  void writeDocuments() throws IOException {
    documents = Files.createDirectory(folder.resolve("documents"));
    Random random = new Random(1);
    for (int i = 0; i < DOCUMENTS; i++) {
      String text = "Số: %d/UBND-VP\n%s".formatted(i + 1, words(random, 300));
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
    Random random = new Random(seed);
    Set<String> reported = new HashSet<>();
    long longest = 4_000;
    for (int kill = 1; kill <= kills; kill++) {
      if (reported.size() == DOCUMENTS) { // complete before it was killed: from the start again
        Files.move(folder.resolve("home"), folder.resolve("home-" + kill));
        reported.clear();
      }
      Path report = folder.resolve("report-" + kill + ".jsonl");
      long moment = random.nextLong(longest);
      boolean killed = killed(start(report), moment);
      reported.addAll(reported(report));
      checkRegistry(reported, "kill %d, after %d ms, killed %s".formatted(kill, moment, killed));
    }

    Process last = start(folder.resolve("report.jsonl"));

    assertThat(last.waitFor()).isZero();
    assertThat(checkRegistry(reported, "at the end")).hasSize(DOCUMENTS);
  }

  private static boolean killed(Process process, long afterMillis) throws InterruptedException {
    boolean ended = process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  private Process start(Path report) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), RaSoat.class.getName()));
    command.addAll(List.of("--home", folder.resolve("home").toString(), "registry", "add"));
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
    try (DocumentIndex index = DocumentIndex.open(folder.resolve("home").resolve("registry"))) {
      index.forEach(registered::add);
      assertThat(index.size()).as(when).isEqualTo(registered.size());
    }
    List<DocumentId> ids = registered.stream().map(each -> each.document().id()).toList();
    assertThat(ids).as(when).doesNotHaveDuplicates();
    assertThat(ids).as(when).extracting(DocumentId::value).containsAll(reported);
    return ids;
  }
}
