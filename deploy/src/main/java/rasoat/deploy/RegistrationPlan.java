package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.index.bulk.BulkImport;
import rasoat.index.ingest.Ingest;
import rasoat.model.document.Disclosure;

/**
 * What is to be registered, and how.
 *
 * @param replace whether to read again what is there, and let it take the place of others
 * @param published whether the documents were published by their issuers
 * @param publicFrom the day they all were; empty when each tells by itself
 */
record RegistrationPlan(
    List<Path> paths, boolean replace, boolean published, Optional<LocalDate> publicFrom) {

  RegistrationPlan {
    paths = List.copyOf(paths);
  }

  /** Registers what the files say, and leaves alone what is there. */
  static RegistrationPlan of(List<Path> paths) {
    return new RegistrationPlan(paths, false, false, Optional.empty());
  }

  List<Path> files(Ingest ingest) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      files.addAll(ingest.filesUnder(path));
    }
    return files;
  }

  BulkImport into(DocumentIndex index, Ingest ingest) {
    BulkImport plain = BulkImport.into(index, reading(ingest), InstantSource.system());
    if (replace) {
      return plain.replacing();
    }
    return isPublication() ? plain.readingAgain(notYetPublic()) : plain;
  }

  private boolean isPublication() {
    return published || publicFrom.isPresent();
  }

  private Ingest reading(Ingest ingest) {
    return publicFrom.map(ingest::publishedOn).orElse(published ? ingest.published() : ingest);
  }

  /** Registered before it was known to be published, or with another day. */
  private Predicate<RegisteredDocument> notYetPublic() {
    return held ->
        held.document().disclosure().steps().stream()
            .filter(step -> step.state() == Disclosure.State.PUBLIC)
            .noneMatch(step -> publicFrom.isEmpty() || publicFrom.get().equals(step.from()));
  }
}
