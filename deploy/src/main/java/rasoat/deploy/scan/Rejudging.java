package rasoat.deploy.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import rasoat.detector.PostReading;
import rasoat.detector.Rejudge;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.port.FindingSink;
import rasoat.model.port.FindingStore;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptReading;
import rasoat.model.port.ReadingStore;

/**
 * Judges kept readings again after the registry has changed, in both directions: a document that
 * was registered since finds its old posts, one that was taken out or released loses them.
 *
 * <p>A reading is marked as judged only after its finding was kept, so the work may end at any
 * moment and is taken up where it stopped.
 */
public final class Rejudging {

  private static final int BATCH = 64;

  private final ReadingStore readings;
  private final FindingStore findings;
  private final FindingSink recorder;
  private final FindingSink secrets;
  private final Rejudge judge;

  /**
   * @param secrets told of each finding that is one of a state secret now, after it was kept
   */
  public Rejudging(
      ReadingStore readings,
      FindingStore findings,
      FindingSink recorder,
      FindingSink secrets,
      Rejudge judge) {
    this.readings = readings;
    this.findings = findings;
    this.recorder = recorder;
    this.secrets = secrets;
    this.judge = judge;
  }

  /**
   * Judges every reading that was judged by another state of the registry than this one.
   *
   * @param step told after each
   */
  public RejudgeSummary run(String registry, Runnable step) throws IOException {
    RejudgeSummary summary = RejudgeSummary.EMPTY;
    List<KeptReading> batch = readings.notJudgedBy(registry, BATCH);
    while (!batch.isEmpty()) {
      for (Rejudged one : judged(batch)) {
        summary = summary.plus(one);
        finish(one, registry);
        step.run();
      }
      batch = readings.notJudgedBy(registry, BATCH);
    }
    return summary;
  }

  /** A reading with its findings; the one now is empty when the reading cannot be understood. */
  record Rejudged(KeptReading reading, Optional<Finding> before, Optional<Finding> now) {

    boolean isChanged() {
      return now.isPresent() && before.isPresent() && !isSame(before.get(), now.get())
          || now.isPresent() && before.isEmpty();
    }

    private static boolean isSame(Finding before, Finding now) {
      return before.kind() == now.kind()
          && Objects.equals(before.document(), now.document())
          && before.secrecy() == now.secrecy()
          && before.severity() == now.severity()
          && before.altered().equals(now.altered());
    }
  }

  private List<Rejudged> judged(List<KeptReading> batch) throws IOException {
    try {
      return batch.parallelStream().map(this::judged).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Rejudged judged(KeptReading kept) {
    try {
      Optional<Finding> before = findings.find(kept.id()).map(KeptFinding::finding);
      Optional<PostReading> reading = parsed(kept);
      Optional<Finding> now =
          reading.isEmpty()
              ? Optional.empty()
              : Optional.of(judge.judge(reading.get(), before.orElse(null)));
      return new Rejudged(kept, before, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<PostReading> parsed(KeptReading kept) {
    try {
      return Optional.of(PostReading.parse(kept.content()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void finish(Rejudged one, String registry) throws IOException {
    FindingId id = one.reading().id();
    if (one.isChanged()) {
      recorder.accept(one.now().orElseThrow());
    }
    if (one.now().isPresent() && one.now().get().isSecret()) {
      secrets.accept(one.now().get()); // also when the machine stopped before it could be
    }
    if (one.now().isEmpty() || one.now().get().isSecret()) {
      readings.forget(id);
    } else {
      readings.keep(one.reading().judgedBy(registry));
    }
  }
}
