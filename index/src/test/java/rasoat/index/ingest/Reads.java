package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import rasoat.index.RegisteredDocument;
import rasoat.index.ingest.IngestOutcome.Ingested;
import rasoat.index.ingest.IngestOutcome.Refused;

/** What came of a file that holds one document. */
final class Reads {

  private Reads() {}

  static RegisteredDocument document(Ingest ingest, Path file) {
    return document(one(ingest, file));
  }

  static RegisteredDocument document(IngestOutcome outcome) {
    assertThat(outcome).isInstanceOf(Ingested.class);
    return ((Ingested) outcome).document();
  }

  static String text(Ingest ingest, Path file) {
    return document(ingest, file).document().text();
  }

  static String reason(Ingest ingest, Path file) {
    return reason(one(ingest, file));
  }

  static String reason(IngestOutcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    String reason = ((Refused) outcome).reason();
    assertThat(reason).doesNotContain("\n");
    return reason;
  }

  private static IngestOutcome one(Ingest ingest, Path file) {
    List<IngestOutcome> outcomes = ingest.read(file);
    assertThat(outcomes).hasSize(1);
    return outcomes.getFirst();
  }
}
