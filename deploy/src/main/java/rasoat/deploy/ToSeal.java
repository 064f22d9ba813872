package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasoat.index.RegisteredDocument;
import rasoat.index.ingest.Ingest;
import rasoat.index.ingest.IngestOutcome;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;

/**
 * Files read into documents that are to be sealed.
 *
 * @param refused {@code file: reason}, one line each
 */
record ToSeal(List<OfficialDocument> documents, List<String> refused) {

  ToSeal {
    documents = List.copyOf(documents);
    refused = List.copyOf(refused);
  }

  /** Reads the files, and the folders with all that is in them. */
  static ToSeal read(List<Path> paths, Ingest ingest) throws IOException {
    Map<DocumentId, Path> taken = new HashMap<>();
    List<OfficialDocument> documents = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : ingest.filesUnder(path)) {
        for (IngestOutcome outcome : ingest.read(file)) {
          switch (outcome) {
            case IngestOutcome.Refused(Path at, String reason) -> refused.add(at + ": " + reason);
            case IngestOutcome.Ingested(Path at, RegisteredDocument read) -> {
              Path first = taken.putIfAbsent(read.document().id(), at);
              if (first == null) {
                documents.add(read.document());
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
    return new ToSeal(documents, refused);
  }
}
