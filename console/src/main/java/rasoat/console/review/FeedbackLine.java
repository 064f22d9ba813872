package rasoat.console.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Score;
import rasoat.model.finding.Strength;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people said of one cluster, beside what was found: nothing that stands in a document or a
 * post.
 *
 * @param finding the first post of the cluster
 */
public record FeedbackLine(
    FindingId finding,
    Kind kind,
    double score,
    Strength strength,
    List<Weight> evidence,
    ReviewState decision,
    Optional<Reason> reason) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** One observed fact, without what it says. */
  public record Weight(Evidence.Type type, double weight) {}

  static FeedbackLine read(ResultSet row) throws SQLException {
    List<Evidence> evidence =
        Arrays.asList(JSON.readValue(row.getString("evidence"), Evidence[].class));
    return new FeedbackLine(
        new FindingId(row.getString("id")),
        Kind.valueOf(row.getString("kind")),
        Score.of(evidence).value(),
        Strength.valueOf(row.getString("strength")),
        evidence.stream().map(each -> new Weight(each.type(), each.weight())).toList(),
        ReviewState.valueOf(row.getString("state")),
        Optional.ofNullable(row.getString("reason"))
            .filter(reason -> !reason.isEmpty())
            .map(Reason::valueOf));
  }

  /** Whether people said yes or no: what is with somebody else says nothing yet. */
  boolean isLabelled() {
    return decision == ReviewState.CONFIRMED || decision == ReviewState.FALSE_ALARM;
  }

  boolean isConfirmed() {
    return decision == ReviewState.CONFIRMED;
  }

  boolean has(Evidence.Type type) {
    return evidence.stream().anyMatch(each -> each.type() == type);
  }

  /** As one line of JSON. */
  String json() {
    return JSON.writeValueAsString(
        new Written(
            finding.value(),
            kind,
            score,
            strength,
            evidence,
            decision,
            reason.map(Reason::name).orElse("")));
  }

  private record Written(
      String finding,
      Kind kind,
      double score,
      Strength strength,
      List<Weight> evidence,
      ReviewState decision,
      String reason) {}
}
