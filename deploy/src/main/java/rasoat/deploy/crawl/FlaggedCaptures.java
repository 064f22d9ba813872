package rasoat.deploy.crawl;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rasoat.crawler.capture.CaptureJson;
import rasoat.crawler.capture.UnreadableCaptureException;
import rasoat.model.finding.FindingId;
import rasoat.model.post.Capture;

/**
 * The captures that flagged findings were made from, one file each: what an evidence package needs
 * besides the finding and the bytes.
 *
 * @param folder where they lie
 */
record FlaggedCaptures(Path folder) {

  private static final String END = ".json";

  /**
   * Keeps it; of a state secret without the words of the post, which may repeat the document's. An
   * earlier revision stays beside it, without its words likewise.
   */
  void keep(FindingId id, Capture capture, boolean secret) throws IOException {
    Files.createDirectories(folder);
    Capture kept = secret ? capture.withoutText() : capture;
    Optional<Capture> before = find(id);
    if (before.isPresent() && !before.get().revision().equals(kept.revision())) {
      String name = "%s-%s.earlier".formatted(id.value(), before.get().revision().value());
      Files.copy(fileOf(id), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    write(kept, fileOf(id));
    if (secret) {
      takeWordsOfEarlier(id);
    }
  }

  private void takeWordsOfEarlier(FindingId id) throws IOException {
    try (DirectoryStream<Path> earlier =
        Files.newDirectoryStream(folder, id.value() + "-*.earlier")) {
      for (Path file : earlier) {
        Optional<Capture> capture = read(file).filter(known -> !known.text().isEmpty());
        if (capture.isPresent()) {
          write(capture.get().withoutText(), file);
        }
      }
    }
  }

  private void write(Capture capture, Path file) throws IOException {
    Path whole = Files.createTempFile(folder, "capture-", ".part");
    Files.writeString(whole, CaptureJson.write(capture), StandardOpenOption.SYNC);
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  Optional<Capture> find(FindingId id) throws IOException {
    return read(fileOf(id));
  }

  /** All of them. */
  List<Capture> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> names = Files.list(folder)) {
      files = names.filter(file -> file.toString().endsWith(END)).toList();
    }
    List<Capture> captures = new ArrayList<>();
    for (Path file : files) {
      read(file).ifPresent(captures::add);
    }
    return captures;
  }

  private static Optional<Capture> read(Path file) throws IOException {
    try {
      return Optional.of(CaptureJson.read(Files.readString(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (UnreadableCaptureException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private Path fileOf(FindingId id) {
    return folder.resolve(id.value() + END);
  }
}
