package rasoat.index.bulk;

import java.nio.file.Path;
import java.util.List;
import rasoat.index.ingest.IngestOutcome;

/**
 * A file that was read ahead.
 *
 * @param contentHash empty when its bytes cannot be read
 * @param known whether the registry held those bytes; then it was not read further
 */
record FileReading(Path file, String contentHash, boolean known, List<IngestOutcome> outcomes) {

  FileReading {
    outcomes = List.copyOf(outcomes);
  }
}
