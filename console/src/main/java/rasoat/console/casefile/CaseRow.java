package rasoat.console.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Strength;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a case lies in its tables. */
final class CaseRow {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<EnumMap<CaseField, String>> FIELDS = new TypeReference<>() {};

  private static final String COLUMNS =
      """
      number, strength, tier, posted_at, opened_at, opened_by, details, escalations, closing,
      version, changed_at, changed_by, office, unit, assignee, due_at, closed_at\
      """;

  static final String UPSERT =
      "INSERT INTO case_file (%s) VALUES (%s) ON CONFLICT (number) DO UPDATE SET %s"
          .formatted(
              COLUMNS,
              COLUMNS.replaceAll("\\w+", "?"),
              COLUMNS.replaceAll("(\\w+)", "$1 = excluded.$1"));

  private CaseRow() {}

  /** The values of {@link #UPSERT}. */
  static @Nullable Object[] values(CaseFile file) {
    @Nullable Closing closing = file.closing();
    Details details = file.details();
    return new @Nullable Object[] {
      file.number().canonical(),
      file.strength().name(),
      file.tier().name(),
      file.postedAt().toEpochMilli(),
      file.openedAt().toEpochMilli(),
      file.openedBy(),
      JSON.writeValueAsString(details.values()),
      JSON.writeValueAsString(file.escalations()),
      closing == null ? "" : JSON.writeValueAsString(closing),
      file.revision().version(),
      file.revision().at().toEpochMilli(),
      file.revision().by(),
      details.text(CaseField.OFFICE),
      details.text(CaseField.UNIT),
      details.text(CaseField.ASSIGNEE),
      Clocks.nextDue(file).map(Instant::toEpochMilli).orElse(Long.MAX_VALUE),
      closing == null ? null : closing.at().toEpochMilli()
    };
  }

  static CaseFile file(ResultSet row, List<FindingId> findings) throws SQLException {
    String closing = row.getString("closing");
    return new CaseFile(
        CaseNumber.parse(row.getString("number")).orElseThrow(),
        Strength.valueOf(row.getString("strength")),
        Tier.valueOf(row.getString("tier")),
        time(row, "posted_at"),
        time(row, "opened_at"),
        row.getString("opened_by"),
        new Details(JSON.readValue(row.getString("details"), FIELDS)),
        findings,
        Arrays.asList(JSON.readValue(row.getString("escalations"), Escalation[].class)),
        closing.isEmpty() ? null : JSON.readValue(closing, Closing.class),
        new CaseFile.Revision(
            row.getLong("version"), time(row, "changed_at"), row.getString("changed_by")));
  }

  static Object[] values(CaseNumber number, CaseEvent event) {
    return new Object[] {
      number.canonical(),
      event.version(),
      event.at().toEpochMilli(),
      event.by(),
      event.type().name(),
      JSON.writeValueAsString(event.changes())
    };
  }

  static CaseEvent event(ResultSet row) throws SQLException {
    return new CaseEvent(
        row.getLong("place"),
        time(row, "at_ms"),
        row.getString("by_whom"),
        CaseEvent.Type.valueOf(row.getString("type")),
        Arrays.asList(JSON.readValue(row.getString("changes"), CaseEvent.Change[].class)));
  }

  private static Instant time(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  /** The columns of a query that counts. */
  static Map.Entry<Progress, Long> amount(ResultSet row) throws SQLException {
    return Map.entry(Progress.valueOf(row.getString("progress")), row.getLong("amount"));
  }
}
