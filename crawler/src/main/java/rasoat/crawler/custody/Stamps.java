package rasoat.crawler.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time-stamps of a log, in two folders beside it: questions that still wait in {@code pending},
 * answers with their questions in {@code timestamps}.
 */
record Stamps(Path pending, Path done) {

  static Stamps of(CustodyLog log) {
    return new Stamps(log.folder().resolve("pending"), log.folder().resolve("timestamps"));
  }

  /** Those that wait, oldest first. */
  List<StampName> waiting() throws IOException {
    return names(pending, StampName.QUESTION);
  }

  /** Those that were answered, oldest first. */
  List<StampName> answered() throws IOException {
    return names(done, StampName.ANSWER);
  }

  boolean has(LocalDate day) throws IOException {
    return Stream.concat(waiting().stream(), answered().stream())
        .anyMatch(name -> name.day().equals(day));
  }

  boolean has(Head head) throws IOException {
    return Stream.concat(waiting().stream(), answered().stream())
        .anyMatch(name -> name.head().equals(head));
  }

  /** Keeps a question until it is answered. */
  void ask(StampName name, byte[] question) throws IOException {
    Files.createDirectories(pending);
    Durable.write(pending.resolve(name + StampName.QUESTION), question);
  }

  /** Keeps the answer; the question waits no more. */
  void answer(StampName name, byte[] question, byte[] answer) throws IOException {
    Files.createDirectories(done);
    Durable.write(done.resolve(name + StampName.QUESTION), question);
    Durable.write(done.resolve(name + StampName.ANSWER), answer);
    Files.deleteIfExists(pending.resolve(name + StampName.QUESTION));
  }

  byte[] waitingQuestion(StampName name) throws IOException {
    return Files.readAllBytes(pending.resolve(name + StampName.QUESTION));
  }

  byte[] question(StampName name) throws IOException {
    return Files.readAllBytes(done.resolve(name + StampName.QUESTION));
  }

  byte[] answer(StampName name) throws IOException {
    return Files.readAllBytes(done.resolve(name + StampName.ANSWER));
  }

  private static List<StampName> names(Path folder, String extension) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> StampName.parse(file.getFileName().toString(), extension))
          .flatMap(Optional::stream)
          .sorted((one, other) -> Long.compare(one.head().number(), other.head().number()))
          .toList();
    }
  }
}
