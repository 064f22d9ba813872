package rasoat.deploy.crawl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rasoat.model.finding.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The morning reports, one text file each, named by their time; and beside them what was judged,
 * one line a round, from which the next report is made.
 */
final class Reports {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String END = ".txt";
  private static final String BEGIN = "report-";
  private static final String PART = ".part";
  private static final Duration LONGEST_WRITING = Duration.ofHours(1);
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Path judged;

  Reports(Path folder) {
    this.folder = folder;
    this.judged = folder.resolve("judged.jsonl");
  }

  /** When they were made, the last one first. */
  List<Instant> times() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .flatMap(name -> time(name).stream())
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  /** Empty for the name of what is no report. */
  private static Optional<Instant> time(String name) {
    if (!name.endsWith(END)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          NAME.parse(name.substring(0, name.length() - END.length()), Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** When the last one was made; empty when none was. */
  Optional<Instant> last() throws IOException {
    return times().stream().findFirst();
  }

  /** The text of the last one; empty when none was made. */
  Optional<String> lastText() throws IOException {
    Optional<Instant> last = last();
    return last.isEmpty() ? Optional.empty() : text(last.get());
  }

  /** The text of the one made at that time; empty when none was. */
  Optional<String> text(Instant time) throws IOException {
    Path file = fileOf(time);
    return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  Path write(MorningReport report) throws IOException {
    Files.createDirectories(folder);
    clear(report.at());
    Path file = fileOf(report.at());
    Path whole = Files.createTempFile(folder, BEGIN, PART);
    Files.writeString(whole, report.text());
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return file;
  }

  /** Drops what a machine left that was killed while it wrote; others may write just now. */
  private void clear(Instant now) throws IOException {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, BEGIN + "*" + PART)) {
      for (Path part : parts) {
        if (Files.getLastModifiedTime(part).toInstant().isBefore(now.minus(LONGEST_WRITING))) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  private Path fileOf(Instant time) {
    return folder.resolve(NAME.format(time) + END);
  }

  /** A round judged so many posts of each kind. */
  void judged(Instant at, Map<Kind, Long> posts) throws IOException {
    Files.createDirectories(folder);
    ObjectNode line = JSON.createObjectNode().put("at", at.toEpochMilli());
    posts.forEach((kind, count) -> line.put(kind.name(), count));
    byte[] written = (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel file =
        FileChannel.open(judged, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      // Over a network two machines would write at one place.
      FileLock alone = file.lock();
      file.write(ByteBuffer.wrap(written));
      alone.release();
    }
  }

  /** How many posts of each kind were judged at that time or later. */
  Map<Kind, Long> judgedSince(Instant time) throws IOException {
    Map<Kind, Long> sum = new EnumMap<>(Kind.class);
    List<String> lines = Files.exists(judged) ? Files.readAllLines(judged) : List.of();
    for (String line : lines) {
      // The last line may be torn where the machine stopped.
      if (line.endsWith("}")) {
        JsonNode round = JSON.readTree(line);
        if (round.path("at").asLong() >= time.toEpochMilli()) {
          add(round, sum);
        }
      }
    }
    return sum;
  }

  private static void add(JsonNode round, Map<Kind, Long> sum) {
    for (Kind kind : Kind.values()) {
      sum.merge(kind, round.path(kind.name()).asLong(0), Long::sum);
    }
  }
}
