package rasoat.console.document;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rasoat.console.account.Account;
import rasoat.index.bulk.ImportOutcome;
import rasoat.index.ingest.IngestOutcome;

/**
 * Files of one person on their way into the registry. Its state is changed by the thread that works
 * on it and read by the pages.
 */
final class Upload {

  /** How far it has come. */
  enum Stage {
    READING,
    /** Read: a person checks it. */
    TO_CHECK,
    REGISTERING,
    REGISTERED,
    /** One of its documents bears a secrecy mark: all of it was deleted. */
    SECRET,
    DISCARDED,
    /** The disk, or the reading, failed; what was registered stays so. */
    FAILED;

    /** Whether it goes on by itself. */
    boolean isUnderWay() {
      return this == READING || this == REGISTERING;
    }
  }

  private static final Duration KEPT = Duration.ofDays(1);

  private final String id;
  private final Account owner;
  private final Path folder;
  private final int files;
  private final Instant begun;
  private final List<UploadedFile> read = new ArrayList<>();
  private final List<IngestOutcome> outcomes = new ArrayList<>();
  private List<ImportOutcome> registered = List.of();
  private Stage stage = Stage.READING;
  private boolean busy;

  Upload(String id, Account owner, Path folder, int files, Instant begun) {
    this.id = id;
    this.owner = owner;
    this.folder = folder;
    this.files = files;
    this.begun = begun;
  }

  Account owner() {
    return owner;
  }

  Path folder() {
    return folder;
  }

  /** Whether nobody asked for it for long, and nothing goes on. */
  synchronized boolean isForgottenAt(Instant now) {
    return !stage.isUnderWay() && begun.plus(KEPT).isBefore(now);
  }

  synchronized Stage stage() {
    return stage;
  }

  synchronized void read(UploadedFile file, IngestOutcome outcome) {
    read.add(file);
    if (file.isTaken()) {
      outcomes.add(outcome);
    }
  }

  /** What a person may have registered. */
  synchronized List<IngestOutcome> outcomes() {
    return List.copyOf(outcomes);
  }

  /** Goes on to that stage from the one it is in; false when it is in another. */
  synchronized boolean go(Stage from, Stage to) {
    if (stage != from) {
      return false;
    }
    stage = to;
    busy = false;
    return true;
  }

  /** Ends it: nothing that was read is kept. */
  synchronized void end(Stage last) {
    stage = last;
    outcomes.clear();
    if (last == Stage.SECRET) {
      read.clear();
    }
  }

  synchronized void registered(List<ImportOutcome> all) {
    registered = List.copyOf(all);
    end(Stage.REGISTERED);
  }

  /** Somebody else changes the registry: it waits to be sent again. */
  synchronized void waitAgain() {
    stage = Stage.TO_CHECK;
    busy = true;
  }

  /** How it stands now. */
  synchronized UploadPage page() {
    return new UploadPage(
        id, stage, files, List.copyOf(read), UploadPage.results(folder, registered), busy);
  }

  /** Whom it concerns, and how it went: for the audit trail. */
  synchronized Map<String, String> facts() {
    return Map.of(
        "files", String.valueOf(files),
        "documents", String.valueOf(registered.isEmpty() ? outcomes.size() : registered.size()));
  }
}
