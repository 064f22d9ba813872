package rasoat.deploy.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
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

  /** Keeps it; of a state secret without the words of the post, which may repeat the document's. */
  void keep(FindingId id, Capture capture, boolean secret) throws IOException {
    Files.createDirectories(folder);
    Path whole = Files.createTempFile(folder, "capture-", ".part");
    String json = CaptureJson.write(secret ? capture.withoutText() : capture);
    Files.writeString(whole, json, StandardOpenOption.SYNC);
    Files.move(
        whole, fileOf(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  Optional<Capture> find(FindingId id) throws IOException {
    try {
      return Optional.of(CaptureJson.read(Files.readString(fileOf(id))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (UnreadableCaptureException e) {
      throw new IOException(fileOf(id) + ": " + e.getMessage(), e);
    }
  }

  private Path fileOf(FindingId id) {
    return folder.resolve(id.value() + ".json");
  }
}
