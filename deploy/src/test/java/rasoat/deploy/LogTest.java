package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the log says, and never says. */
class LogTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Shorter runs of words are in every log. */
  private static final int WORDS = 4;

  @TempDir private Path folder;

  @Test
  void holdsNoWordsOfPostsOrDocumentsAfterAWholeScanOfTheSample() throws IOException {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger own = (Logger) LoggerFactory.getLogger("rasoat");
    Level before = own.getLevel();
    log.start();
    own.addAppender(log);
    own.setLevel(Level.TRACE);
    Call scan;
    try {
      Judges real = Wiring::detectors;
      Call.of(real, folder, "registry", "add", "sample/documents");
      scan = Call.of(real, folder, "scan", "sample", "--out", folder.resolve("out").toString());
    } finally {
      own.detachAppender(log);
      own.setLevel(before);
    }

    assertThat(scan.exit()).as(scan.err()).isZero();
    List<String> lines = log.list.stream().map(LogTest::everything).toList();
    assertThat(lines).anyMatch(line -> line.contains("{post="));
    String said = String.join("\n", lines) + scan.err();
    assertThat(phrases()).hasSizeGreaterThan(500).noneMatch(said::contains);
  }

  private static String everything(ILoggingEvent event) {
    return event.getFormattedMessage()
        + Arrays.toString(event.getArgumentArray())
        + event.getMDCPropertyMap()
        + (event.getThrowableProxy() == null ? "" : event.getThrowableProxy().getMessage());
  }

  /** Every run of some words in posts and documents of the sample. */
  private static List<String> phrases() throws IOException {
    Stream<String> posts =
        Files.readAllLines(Path.of("sample/posts.jsonl")).stream()
            .map(line -> JSON.readTree(line).path("text").asString());
    try (Stream<Path> files = Files.list(Path.of("sample/documents"))) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).toList();
      Stream.Builder<String> documents = Stream.builder();
      for (Path text : texts) {
        documents.add(Files.readString(text));
      }
      return Stream.concat(posts, documents.build()).flatMap(LogTest::phrases).toList();
    }
  }

  private static Stream<String> phrases(String text) {
    List<String> words = List.of(text.strip().split("\\s+"));
    return Stream.iterate(0, start -> start + WORDS <= words.size(), start -> start + 1)
        .map(start -> String.join(" ", words.subList(start, start + WORDS)));
  }

  /** As a process of its own: here logging was set up long ago. */
  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "wrong"})
  void staysOutOfTheOutputOfCommands(String form) throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "rasoat.deploy.RaSoat",
            "--home",
            folder.toString(),
            "audit",
            "list",
            "--format",
            "csv");
    command.environment().put("RASOAT_LOG", form);
    Process process = command.redirectErrorStream(true).start();

    String said = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.lines()).hasSize(1).allMatch(line -> line.contains("account"));
  }

  @Test
  void isJsonWhereThatIsSet() throws JoranException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(err, true, UTF_8));
    try {
      LoggerContext context = new LoggerContext();
      LogbackMDCAdapter mdc = new LogbackMDCAdapter();
      context.setMDCAdapter(mdc);
      context.putProperty("RASOAT_LOG", "json");
      JoranConfigurator configurator = new JoranConfigurator();
      configurator.setContext(context);
      configurator.doConfigure(LogTest.class.getResource("/logback.xml"));
      mdc.put("source", "tg-an-hai");
      context.getLogger("rasoat.crawler").warn("a {} of {}", "line", 3);
      context.stop();
    } finally {
      System.setErr(before);
    }

    JsonNode line = JSON.readTree(err.toString(UTF_8));
    assertThat(line.path("level").asString()).isEqualTo("WARN");
    assertThat(line.path("loggerName").asString()).isEqualTo("rasoat.crawler");
    assertThat(line.path("formattedMessage").asString()).isEqualTo("a line of 3");
    assertThat(line.path("mdc").path("source").asString()).isEqualTo("tg-an-hai");
    assertThat(line.propertyNames()).contains("timestamp", "threadName");
  }
}
