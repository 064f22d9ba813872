package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import rasoat.index.RegisteredDocument;
import rasoat.index.ingest.Ingest;
import rasoat.index.ingest.IngestOutcome;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;

/** Files read into documents that are to be sealed. */
final class ToSeal {

  private ToSeal() {}

  /**
   * Reads the files, and the folders with all that is in them, one after the other.
   *
   * @param documents is given each; none is kept here
   * @return what was refused, {@code file: reason}, one line each
   */
  static List<String> read(List<Path> paths, Ingest ingest, Consumer<OfficialDocument> documents)
      throws IOException {
    Map<DocumentId, Path> taken = new HashMap<>();
    List<String> refused = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : ingest.filesUnder(path)) {
        for (IngestOutcome outcome : ingest.read(file)) {
          switch (outcome) {
            case IngestOutcome.Refused(Path at, String reason) -> refused.add(at + ": " + reason);
            case IngestOutcome.Ingested(Path at, RegisteredDocument read) -> {
              Path first = taken.putIfAbsent(read.document().id(), at);
              if (first == null) {
                documents.accept(read.document());
              } else {
                refused.add(
                    "%s: expected an id of its own, got %s, the id of %s"
                        .formatted(at, read.document().id(), first));
              }
            }
          }
        }
      }
    }
    return refused;
  }
}
