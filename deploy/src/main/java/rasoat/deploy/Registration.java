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
 * Files read into documents. Files = added + refused.
 *
 * @param refused {@code file: reason}, one line each
 */
record Registration(List<OfficialDocument> added, List<String> refused) {

  Registration {
    added = List.copyOf(added);
    refused = List.copyOf(refused);
  }

  /** Reads the files, and the folders with all that is in them; nothing is registered yet. */
  static Registration read(List<Path> paths) throws IOException {
    List<OfficialDocument> added = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    Map<DocumentId, Path> taken = new HashMap<>();
    for (Path path : paths) {
      for (IngestOutcome outcome : outcomes(path)) {
        switch (outcome) {
          case IngestOutcome.Refused(Path file, String reason) -> refused.add(file + ": " + reason);
          case IngestOutcome.Ingested(Path file, RegisteredDocument read) -> {
            OfficialDocument document = read.document();
            Path first = taken.putIfAbsent(document.id(), file);
            if (first == null) {
              added.add(document);
            } else {
              refused.add(
                  "%s: expected an id of its own, got %s, the id of %s"
                      .formatted(file, document.id(), first));
            }
          }
        }
      }
    }
    return new Registration(added, refused);
  }

  private static List<IngestOutcome> outcomes(Path path) throws IOException {
    Ingest ingest = Ingest.textOnly();
    return ingest.filesUnder(path).stream().flatMap(file -> ingest.read(file).stream()).toList();
  }

  String line() {
    return added.size() + " added, " + refused.size() + " refused";
  }
}
