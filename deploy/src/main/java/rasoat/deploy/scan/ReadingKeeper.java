package rasoat.deploy.scan;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import rasoat.detector.Judgement;
import rasoat.detector.PostReading;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.port.KeptReading;
import rasoat.model.port.ReadingStore;

/**
 * Keeps what was read in a post for as long as it may be kept. Nothing of a state secret: neither
 * of a finding that is one, nor of a page that bears a secrecy mark, nor of a post that could not
 * be held against the sealed registry; what was kept of such a post before it was known goes.
 */
public final class ReadingKeeper {

  private final ReadingStore readings;
  private final String registry;
  private final Retention retention;
  private final InstantSource clock;

  /**
   * A keeper of readings.
   *
   * @param registry the state of the registry that posts are judged by
   */
  public ReadingKeeper(
      ReadingStore readings, String registry, Retention retention, InstantSource clock) {
    this.readings = readings;
    this.registry = registry;
    this.retention = retention;
    this.clock = clock;
  }

  void keep(Judgement judgement) throws IOException {
    PostReading reading = judgement.reading();
    Finding finding = judgement.finding();
    if (reading == null) {
      return;
    }
    FindingId id = FindingId.of(reading.post());
    Duration time = retention.of(finding);
    boolean maybeSecret = reading.bearsSecrecyMark() || !judgement.unchecked().isEmpty();
    if (finding.isSecret() || maybeSecret || !time.isPositive()) {
      readings.forget(id);
    } else if (reading.hasWords()) {
      readings.keep(
          new KeptReading(
              id,
              reading.write(),
              registry,
              clock.instant().plus(time).truncatedTo(ChronoUnit.MILLIS)));
    }
  }
}
