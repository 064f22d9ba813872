package rasoat.console.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rasoat.console.casefile.CaseNumber;
import rasoat.model.post.Sha256;

/** How a handover lies in its table. */
final class HandoverRow {

  static final String INSERT =
      """
      INSERT INTO handover (case_file, report, office, suspect, kind, recipient, reason, text, requested_by,
        requested_at, state, decided_by, decided_at, refusal, digest, delivered_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'REQUESTED', '', 0, '', '', 0) RETURNING id\
      """;

  /** Whoever decides first decides. */
  static final String DECIDE =
      """
      UPDATE handover SET state = ?, decided_by = ?, decided_at = ?, refusal = ?, digest = ?
      WHERE id = ? AND state = 'REQUESTED'\
      """;

  /**
   * By the office of its case or of its report, or whose name its page bears; of pages, or of all
   * else, or of both; newest first.
   */
  static final String LIST =
      """
      SELECT h.* FROM handover h LEFT JOIN case_file c ON c.number = h.case_file
      WHERE (? = '' OR (h.suspect = 0 AND COALESCE(c.office, h.office) = ?)
          OR EXISTS (SELECT 1 FROM suspect_page p JOIN office_name n ON n.name = p.claims_folded
            WHERE p.id = h.suspect AND n.office = ?))
        AND (? = '' OR h.case_file = ?)
        AND ((h.suspect = 0 AND ? = 1) OR (h.suspect <> 0 AND ? = 1))
      ORDER BY CASE h.state WHEN 'REQUESTED' THEN 0 ELSE 1 END, h.id DESC LIMIT 200\
      """;

  /** Of one page; newest first. */
  static final String OF_SUSPECT = "SELECT * FROM handover WHERE suspect = ? ORDER BY id DESC";

  private HandoverRow() {}

  static Handover handover(ResultSet row) throws SQLException {
    String digest = row.getString("digest");
    return new Handover(
        row.getLong("id"),
        about(row),
        ExportKind.valueOf(row.getString("kind")),
        row.getString("recipient"),
        row.getString("reason"),
        row.getString("text"),
        row.getString("requested_by"),
        Instant.ofEpochMilli(row.getLong("requested_at")),
        Handover.State.valueOf(row.getString("state")),
        row.getString("decided_by"),
        time(row, "decided_at"),
        row.getString("refusal"),
        digest.isEmpty() ? null : new Sha256(digest),
        time(row, "delivered_at"));
  }

  private static About about(ResultSet row) throws SQLException {
    long suspect = row.getLong("suspect");
    if (suspect != 0) {
      return new About.Suspect(suspect);
    }
    String number = row.getString("case_file");
    return number == null
        ? new About.Report(row.getString("report"), row.getString("office"))
        : new About.Case(CaseNumber.parse(number).orElseThrow());
  }

  private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return millis == 0 ? null : Instant.ofEpochMilli(millis);
  }
}
