package rasoat.console.statistics;

import java.time.Instant;

/**
 * A periodic report: figures of a period, of one office or of all together.
 *
 * @param office its id; empty for the consolidated one
 * @param unit its name; empty for the consolidated one
 * @param isOver whether the period is; if not, figures still change
 * @param madeAt when the figures were read
 * @param mark printed over a paper that is not the last word; empty otherwise
 */
record Report(
    ReportPeriod period,
    String office,
    String unit,
    boolean isOver,
    Figures figures,
    Issuer issuer,
    Instant madeAt,
    String mark) {

  /** The same with another mark. */
  Report marked(String other) {
    return new Report(period, office, unit, isOver, figures, issuer, madeAt, other);
  }
}
