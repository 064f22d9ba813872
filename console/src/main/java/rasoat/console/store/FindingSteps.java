package rasoat.console.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rasoat.database.Database;
import rasoat.database.Sql;
import rasoat.model.post.Step;

/** What was found in one post, and what people made of it; nobody's words. */
public final class FindingSteps {

  private static final String FINDINGS = "SELECT * FROM finding WHERE post_id = ? ORDER BY id";

  private static final String PICTURES =
      "SELECT COUNT(*) AS pictures, MAX(masked) AS masked FROM finding_picture WHERE finding = ?";

  private static final String DECISIONS =
      """
      SELECT d.* FROM decision d JOIN finding f ON f.cluster = d.cluster
      WHERE f.id = ? ORDER BY d.cluster, d.version
      """;

  private static final String CASES =
      """
      SELECT e.* FROM case_event e JOIN case_finding c ON c.case_file = e.case_file
      WHERE c.finding = ? ORDER BY e.case_file, e.place
      """;

  private final Database database;

  private FindingSteps(Database database) {
    this.database = database;
  }

  /** Of what that database keeps. */
  public static FindingSteps over(Database state) {
    return new FindingSteps(state);
  }

  /** The ids of the findings of that post, of all its revisions. */
  public List<String> findings(String post) throws IOException {
    return database.read(
        "trace a post", sql -> sql.list(FINDINGS, row -> row.getString("id"), post));
  }

  /** All steps, in no order; none of a post without a finding. */
  public List<Step> of(String post) throws IOException {
    return database.read(
        "trace a post",
        sql -> {
          List<Step> steps = new ArrayList<>();
          for (Found found : sql.list(FINDINGS, Found::of, post)) {
            steps.add(found.step());
            steps.addAll(around(sql, found));
          }
          return steps;
        });
  }

  private record Found(String id, Step step) {
    static Found of(ResultSet row) throws SQLException {
      return new Found(row.getString("id"), finding(row));
    }
  }

  private static List<Step> around(Sql sql, Found found) throws SQLException {
    String id = found.id();
    List<Step> steps = new ArrayList<>();
    sql.list(PICTURES, row -> pictures(row, id, found.step().at()), id).forEach(steps::addAll);
    steps.addAll(sql.list("SELECT * FROM reading WHERE id = ?", row -> reading(row, id), id));
    steps.addAll(sql.list(DECISIONS, row -> decision(row, id), id));
    steps.addAll(sql.list(CASES, FindingSteps::caseEvent, id));
    return steps;
  }

  private static Step finding(ResultSet row) throws SQLException {
    String document = row.getString("document");
    return new Step(
        time(row, "kept_at"),
        "judged",
        "finding %s: %s, %s, %s%s"
            .formatted(
                row.getString("id"),
                lower(row.getString("kind")),
                lower(row.getString("severity")),
                lower(row.getString("strength")),
                document == null ? "" : ", document " + document));
  }

  private static List<Step> pictures(ResultSet row, String id, Instant kept) throws SQLException {
    int count = row.getInt("pictures");
    String blurred = row.getInt("masked") == 1 ? ", blurred" : "";
    return count == 0
        ? List.of()
        : List.of(
            new Step(kept, "pictures kept", "finding %s: %d%s".formatted(id, count, blurred)));
  }

  private static Step reading(ResultSet row, String id) throws SQLException {
    return new Step(
        time(row, "until_ms"),
        "reading kept until",
        "finding %s: judged by registry %s".formatted(id, row.getString("registry")));
  }

  private static Step decision(ResultSet row, String id) throws SQLException {
    String reason = row.getString("reason");
    return new Step(
        time(row, "at_ms"),
        "decision",
        "finding %s: %s, %s to %s, by %s%s"
            .formatted(
                id,
                lower(row.getString("act")),
                lower(row.getString("state_before")),
                lower(row.getString("state")),
                row.getString("account"),
                reason.isEmpty() ? "" : ", " + lower(reason)));
  }

  private static Step caseEvent(ResultSet row) throws SQLException {
    return new Step(
        time(row, "at_ms"),
        "case",
        "%s: %s by %s"
            .formatted(
                row.getString("case_file"),
                lower(row.getString("type")),
                row.getString("by_whom")));
  }

  private static Instant time(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
