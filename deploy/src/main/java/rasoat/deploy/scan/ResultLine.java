package rasoat.deploy.scan;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.AlteredFact;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Region;

/**
 * A result as files hold it, one for every post. Keys are never left out; what is unknown is null.
 *
 * @param secrecy {@code MAT}, {@code TOI_MAT}, {@code TUYET_MAT} or null
 * @param strength {@code confirmed}, {@code suggested} or {@code none}
 */
public record ResultLine(
    String post,
    boolean flagged,
    String kind,
    @Nullable String document,
    @Nullable String number,
    @Nullable String secrecy,
    String severity,
    double score,
    String strength,
    List<AlteredFact> altered,
    List<Observed> evidence,
    String explanation) {

  private static final double DECIMALS = 1e4;

  /**
   * One piece of evidence.
   *
   * @param box x, y, width and height in pixels of the picture as posted; null without a place
   */
  public record Observed(
      String type,
      double weight,
      @Nullable String image,
      @Nullable List<Integer> box,
      String seen,
      String official) {

    static Observed of(Evidence evidence) {
      Region region = evidence.region();
      return new Observed(
          evidence.type().name(),
          rounded(evidence.weight()),
          evidence.image(),
          region == null ? null : List.of(region.x(), region.y(), region.width(), region.height()),
          evidence.seen(),
          evidence.official());
    }
  }

  /** The finding as a line. */
  public static ResultLine of(Finding finding) {
    SecrecyLevel secrecy = finding.secrecy();
    return new ResultLine(
        finding.post().id(),
        finding.isFlagged(),
        finding.kind().name(),
        finding.document() == null ? null : finding.document().value(),
        finding.number(),
        secrecy.isSecret() ? secrecy.name() : null,
        finding.severity().name(),
        rounded(finding.score().value()),
        finding.strength().name().toLowerCase(Locale.ROOT),
        finding.altered(),
        finding.evidence().stream().map(Observed::of).toList(),
        finding.explanation());
  }

  private static double rounded(double value) {
    return Math.round(value * DECIMALS) / DECIMALS;
  }
}
