package rasoat.console.review;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import rasoat.database.Sql;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Strength;

/**
 * What people decided, against what was found: for setting thresholds. One line a cluster, so that
 * a flood of one picture counts once.
 */
public record Feedback(List<FeedbackLine> lines) {

  public Feedback {
    lines = List.copyOf(lines);
  }

  static Feedback read(Sql sql, Scope scope) throws SQLException {
    return new Feedback(
        sql.list(
            """
            SELECT f.id, f.kind, f.strength, f.evidence, c.state,
              (SELECT d.reason FROM decision d
                WHERE d.cluster = c.id AND d.state = c.state AND d.act IN ('DECIDED', 'SECONDED')
                ORDER BY d.version DESC LIMIT 1) AS reason
            FROM cluster c JOIN finding f ON f.id = c.face
            WHERE c.state IN ('CONFIRMED', 'FALSE_ALARM', 'ESCALATED') AND c.size > 0 AND %s
            ORDER BY c.id
            """
                .formatted(scope.condition("c.issuing_body")),
            FeedbackLine::read,
            scope.values().toArray()));
  }

  /** Writes each as one line of JSON. */
  public void write(Appendable out) throws IOException {
    for (FeedbackLine line : lines) {
      out.append(line.json()).append('\n');
    }
  }

  /** Score against share of confirmed ones. */
  public List<Bin> reliability() {
    return Bin.of(labelled());
  }

  /** All that was decided yes or no. */
  public Share total() {
    return Share.of("feedback.total", labelled());
  }

  public List<Share> byKind() {
    List<Share> shares = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind.isFlagged()) {
        shares.add(share("kind." + kind, line -> line.kind() == kind));
      }
    }
    return shares;
  }

  public List<Share> byStrength() {
    return List.of(
        share("strength.SUGGESTED", line -> line.strength() == Strength.SUGGESTED),
        share("strength.CONFIRMED", line -> line.strength() == Strength.CONFIRMED));
  }

  /** Of each type, what was decided where it was among the evidence. */
  public List<Share> byEvidence() {
    return Arrays.stream(Evidence.Type.values())
        .map(type -> share("type." + type, line -> line.has(type)))
        .filter(share -> share.all() > 0)
        .toList();
  }

  /** How often each reason was given, of all decisions that stand. */
  public List<Share> byReason() {
    return Arrays.stream(Reason.values())
        .map(
            reason ->
                new Share(
                    "review.reason." + reason,
                    (int)
                        lines.stream()
                            .filter(line -> line.reason().filter(reason::equals).isPresent())
                            .count(),
                    lines.size()))
        .filter(share -> share.confirmed() > 0)
        .toList();
  }

  private Share share(String name, Predicate<FeedbackLine> which) {
    return Share.of(name, labelled().stream().filter(which).toList());
  }

  private List<FeedbackLine> labelled() {
    return lines.stream().filter(FeedbackLine::isLabelled).toList();
  }
}
