package rasoat.console.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rasoat.console.chart.Period;
import rasoat.console.review.Reason;
import rasoat.console.review.ReviewState;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Strength;
import rasoat.model.post.Platform;

/**
 * Figures of a period: counts and times, nothing of a document or a person.
 *
 * @param judged posts that were judged, flagged or not
 * @param found flagged findings over time; what there was none of is left out
 * @param platforms by platform
 * @param places by group or page: the largest
 * @param bodies by issuing body of the document: the largest
 * @param offices by office that issues documents under those names
 * @param decisions that stood at the end of the period
 * @param toFinding from the post until it was found
 * @param toDecision from the first copy found until it was decided
 * @param waiting now, whatever the period
 * @param floods of the period: the largest
 * @param cases none where the console keeps no cases
 */
public record Figures(
    LocalDate from,
    LocalDate to,
    Period by,
    long judged,
    List<Found> found,
    List<OnPlatform> platforms,
    List<Place> places,
    List<Body> bodies,
    List<Unit> offices,
    List<Decided> decisions,
    Times toFinding,
    Times toDecision,
    Waiting waiting,
    List<Flooded> floods,
    List<CaseFigures.Line> cases) {

  public Figures {
    found = List.copyOf(found);
    platforms = List.copyOf(platforms);
    places = List.copyOf(places);
    bodies = List.copyOf(bodies);
    offices = List.copyOf(offices);
    decisions = List.copyOf(decisions);
    floods = List.copyOf(floods);
    cases = List.copyOf(cases);
  }

  /**
   * Flagged findings of one kind.
   *
   * @param start the first day of a day, week, month or year, or of the period
   */
  public record Found(LocalDate start, Kind kind, Strengths findings) {}

  /** Flagged findings on one platform. */
  public record OnPlatform(Platform platform, Strengths findings) {}

  /** Flagged findings in one group or on one page; the name is empty when it is not known. */
  public record Place(Platform platform, String name, Strengths findings) {}

  /** Flagged findings of documents of one issuing body; the name is empty when it is not known. */
  public record Body(String name, Strengths findings) {}

  /** Flagged findings of documents of one office. */
  public record Unit(String office, String name, Strengths findings) {}

  /** Clusters that were decided so. */
  public record Decided(ReviewState state, Reason reason, Strengths clusters) {}

  /**
   * How long something took; zero where nothing is known.
   *
   * @param count of how many it is known
   * @param median half took no longer
   * @param ninety nine of ten took no longer
   */
  public record Times(long count, Duration median, Duration ninety) {

    static final Times UNKNOWN = new Times(0, Duration.ZERO, Duration.ZERO);
  }

  /**
   * What there is to decide.
   *
   * @param proposals that wait for a second person
   * @param floods among them
   * @param since when the one was found that waits longest
   */
  public record Waiting(Strengths clusters, long proposals, long floods, Optional<Instant> since) {}

  /** Copies that came faster than people re-post by themselves. */
  public record Flooded(LocalDate day, Kind kind, Strength strength, long copies) {}

  /** Flagged findings of that kind in the whole period. */
  Strengths of(Kind kind) {
    return found.stream()
        .filter(each -> each.kind() == kind)
        .map(Found::findings)
        .reduce(Strengths.NONE, Strengths::and);
  }

  /** The same without groups and pages, which may bear the name of a person. */
  Figures withoutPlaces() {
    return new Figures(
        from,
        to,
        by,
        judged,
        found,
        platforms,
        List.of(),
        bodies,
        offices,
        decisions,
        toFinding,
        toDecision,
        waiting,
        floods,
        cases);
  }
}
