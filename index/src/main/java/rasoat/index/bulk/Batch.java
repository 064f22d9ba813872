package rasoat.index.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rasoat.index.RegisteredDocument;

/** Whole files that are registered together. */
final class Batch {

  /** A commit takes about a tenth of a second whatever its size: so large ones. */
  private static final int MOST = 2_000;

  private static final long MOST_CHARACTERS = 20_000_000;

  /** What a kill may cost when each file takes seconds, as scanned ones do. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final Instant begun;
  private final List<RegisteredDocument> documents = new ArrayList<>();
  private final List<ImportOutcome> outcomes = new ArrayList<>();
  private final Set<String> hashes = new HashSet<>();
  private long characters;

  Batch(Instant begun) {
    this.begun = begun;
  }

  boolean isFull(Instant now) {
    return outcomes.size() >= MOST
        || characters >= MOST_CHARACTERS
        || Duration.between(begun, now).compareTo(LONGEST) >= 0;
  }

  boolean holdsContent(String hash) {
    return !hash.isEmpty() && hashes.contains(hash);
  }

  void add(RegisteredDocument registered, ImportOutcome outcome) {
    documents.add(registered);
    hashes.add(registered.contentHash());
    characters += registered.document().text().length();
    outcomes.add(outcome);
  }

  void add(ImportOutcome outcome) {
    outcomes.add(outcome);
  }

  List<RegisteredDocument> documents() {
    return List.copyOf(documents);
  }

  List<ImportOutcome> outcomes() {
    return List.copyOf(outcomes);
  }
}
