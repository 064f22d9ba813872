package rasoat.deploy.evaluate;

import java.util.Collection;
import java.util.List;

/**
 * A figure about what says which copy was posted. A program that never names such a thing is not
 * wrong about it: it does not report it.
 *
 * @param type of the evidence that reports it, or how that begins
 */
record CopyMeasure(String type, Measure measure) {

  /**
   * Of the results that give evidence: one without evidence found nothing, and says nothing of
   * seals.
   */
  static final CopyMeasure SEAL_PRECISION =
      new CopyMeasure(
          Copy.SEAL,
          new Measure(
              "seal precision, of those found",
              one -> saysWhetherSealed(one) && one.copy().hasSeal(),
              one -> one.truth().visible().seal() == Visible.Seal.THERE));

  static final CopyMeasure SEAL_RECALL =
      new CopyMeasure(
          Copy.SEAL,
          new Measure(
              "seal recall, of those found",
              one -> saysWhetherSealed(one) && one.truth().visible().seal() == Visible.Seal.THERE,
              one -> one.copy().hasSeal()));

  static final CopyMeasure INCOMING_PRECISION =
      new CopyMeasure(
          Copy.INCOMING,
          new Measure(
              "ĐẾN stamp precision",
              one -> one.copy().hasIncoming(),
              one -> one.truth().visible().incoming() != null));

  static final CopyMeasure INCOMING_RECALL =
      new CopyMeasure(
          Copy.INCOMING,
          new Measure(
              "ĐẾN stamp recall, where visible",
              one -> one.truth().visible().incoming() != null,
              one -> one.copy().hasIncoming()));

  static final CopyMeasure INCOMING_NUMBER =
      new CopyMeasure(
          Copy.INCOMING,
          new Measure(
              "ĐẾN stamp: number right",
              INCOMING_RECALL.measure.asked(),
              Outcome::isIncomingNumberRight));

  static final CopyMeasure INCOMING_DATE =
      new CopyMeasure(
          Copy.INCOMING,
          new Measure(
              "ĐẾN stamp: date right",
              INCOMING_RECALL.measure.asked(),
              Outcome::isIncomingDateRight));

  /** In the order of the report. */
  static final List<CopyMeasure> ALL =
      List.of(
          SEAL_PRECISION,
          SEAL_RECALL,
          INCOMING_PRECISION,
          INCOMING_RECALL,
          INCOMING_NUMBER,
          INCOMING_DATE);

  private static boolean saysWhetherSealed(Outcome one) {
    return one.truth().visible().seal() != Visible.Seal.NOT_SAID
        && !one.result().evidence().isEmpty();
  }

  /** Whether any of these results names such a thing. */
  boolean isReported(Collection<Outcome> outcomes) {
    return outcomes.stream().anyMatch(one -> one.copy().names(type));
  }

  /** The figure in words; {@code all} are the outcomes of the whole evaluation. */
  String text(Collection<Outcome> all) {
    return isReported(all) ? measure.of(all).toString() : "not reported";
  }

  /** The figure of a group as a fraction; a dash where such things are not reported at all. */
  String fraction(Collection<Outcome> group, Collection<Outcome> all) {
    return isReported(all) ? measure.of(group).fraction() : "-";
  }
}
