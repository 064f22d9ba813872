package rasoat.index.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.index.ingest.IngestOutcome;
import rasoat.model.document.OfficialDocument;

/** Takes what was read from files, one after the other, and registers it in batches. */
final class Intake {

  private final DocumentIndex index;
  private final InstantSource clock;
  private final ImportListener listener;
  private final Owners owners;
  private Batch batch;

  Intake(DocumentIndex index, InstantSource clock, ImportListener listener, Owners owners) {
    this.index = index;
    this.clock = clock;
    this.listener = listener;
    this.owners = owners;
    batch = new Batch(clock.instant());
  }

  void take(FileReading read) throws IOException {
    if (read.known() || batch.holdsContent(read.contentHash())) {
      batch.add(new ImportOutcome.AlreadyThere(read.file()));
    } else {
      takeDocuments(read);
    }
    listener.read(read.file());
    if (batch.isFull(clock.instant())) {
      finish();
    }
  }

  private void takeDocuments(FileReading read) throws IOException {
    List<RegisteredDocument> fit = new ArrayList<>();
    List<ImportOutcome> refused = new ArrayList<>();
    for (IngestOutcome outcome : read.outcomes()) {
      switch (outcome) {
        case IngestOutcome.Refused(Path file, String reason) ->
            refused.add(new ImportOutcome.Refused(file, reason));
        case IngestOutcome.Ingested(Path file, RegisteredDocument document) -> {
          Optional<String> other = owners.claim(document.document().id(), file);
          if (other.isEmpty()) {
            fit.add(document);
          } else {
            refused.add(idOfAnother(file, document.document(), other.get()));
          }
        }
      }
    }
    // Without the hash a file of which something was refused is read again by the next import.
    String hash = refused.isEmpty() ? read.contentHash() : "";
    for (RegisteredDocument document : fit) {
      addDocument(document.from(Owners.sourceOf(read.file()), hash), read.file());
    }
    refused.forEach(batch::add);
  }

  private void addDocument(RegisteredDocument document, Path file) throws IOException {
    Optional<RegisteredDocument> earlier = index.registered(document.document().id());
    if (earlier.isPresent()) {
      RegisteredDocument now = document.after(earlier.get());
      batch.add(now, new ImportOutcome.Replaced(file, now));
    } else {
      batch.add(document, new ImportOutcome.Added(file, document));
    }
  }

  private static ImportOutcome idOfAnother(Path file, OfficialDocument document, String other) {
    return new ImportOutcome.Refused(
        file, "expected an id of its own, got %s, the id of %s".formatted(document.id(), other));
  }

  /** Registers what was taken. */
  void finish() throws IOException {
    if (!batch.documents().isEmpty()) {
      index.register(batch.documents());
      owners.registered();
    }
    listener.settled(batch.outcomes());
    batch = new Batch(clock.instant());
  }
}
