package rasoat.deploy.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageVerdict;

/** A verdict as files hold it. Keys are never left out; what is unknown is null. */
record VerdictLine(
    String page,
    boolean flagged,
    @Nullable String claims,
    double score,
    List<Observed> evidence,
    String explanation) {

  private static final double DECIMALS = 1e4;

  /** One piece of evidence. */
  record Observed(String type, double weight, String seen, String official, String sentence) {

    static Observed of(PageEvidence evidence) {
      return new Observed(
          evidence.type().name(),
          rounded(evidence.weight()),
          evidence.seen(),
          evidence.official(),
          evidence.sentence());
    }
  }

  static VerdictLine of(PageVerdict verdict) {
    return new VerdictLine(
        verdict.page(),
        verdict.flagged(),
        verdict.claims(),
        rounded(verdict.score().value()),
        verdict.evidence().stream().map(Observed::of).toList(),
        verdict.explanation());
  }

  private static double rounded(double value) {
    return Math.round(value * DECIMALS) / DECIMALS;
  }
}
