package rasoat.console.statistics;

import java.time.Instant;

/**
 * A periodic report: figures of a period, of one office or of all together.
 *
 * @param office its id; empty for the consolidated one
 * @param unit its name; empty for the consolidated one
 * @param isOver whether the period is; if not, figures still change
 * @param madeAt when the figures were read
 */
record Report(
    ReportPeriod period,
    String office,
    String unit,
    boolean isOver,
    Figures figures,
    Issuer issuer,
    Instant madeAt) {

  /** As the audit trail and files call it. */
  String name() {
    return "report-" + period.name();
  }
}
