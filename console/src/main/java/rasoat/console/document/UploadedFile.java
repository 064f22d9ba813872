package rasoat.console.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rasoat.index.RegisteredDocument;
import rasoat.index.ingest.IngestOutcome;

/**
 * One document of an upload, or why there is none.
 *
 * @param file the name it was uploaded by
 * @param message names in the message files why it is not taken; empty when the reason, or nothing,
 *     says so
 * @param reason what the reading says; empty when it was read
 */
record UploadedFile(
    String file, Optional<RegisteredDocument> document, String message, String reason) {

  static UploadedFile read(Path file, RegisteredDocument document) {
    return new UploadedFile(name(file), Optional.of(document), "", "");
  }

  /** Read, and not to be registered. */
  static UploadedFile refused(Path file, RegisteredDocument document, String message) {
    return new UploadedFile(name(file), Optional.of(document), message, "");
  }

  /** Without the folder, which is nobody's business. */
  static UploadedFile unread(Path folder, IngestOutcome.Refused refused) {
    String reason = refused.reason().replace(folder + "/", "");
    return new UploadedFile(name(refused.path()), Optional.empty(), "", reason);
  }

  boolean isTaken() {
    return document.isPresent() && message.isEmpty();
  }

  static List<UploadedFile> taken(List<UploadedFile> all) {
    return all.stream().filter(UploadedFile::isTaken).toList();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
