package rasoat.console.impersonation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rasoat.console.office.OfficeName;
import rasoat.database.Sql;
import rasoat.model.page.Harm;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;
import rasoat.model.post.Platform;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a page lies in its table. */
final class SuspectRow {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<EnumMap<AnalysisField, String>> ANALYSIS =
      new TypeReference<>() {};

  private static final String INSERT =
      """
      INSERT INTO suspect_page (platform, name, page, verdict, claims, claims_folded, words, harms,
        flagged, origin, reference, first_seen, last_seen, next_look, standing, state, analysis,
        version, listed, list_rank, list_light, due_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL) RETURNING id\
      """;

  private static final String UPDATE =
      """
      UPDATE suspect_page SET platform = ?, name = ?, page = ?, verdict = ?, claims = ?,
        claims_folded = ?, words = ?, harms = ?, flagged = ?, origin = ?, reference = ?,
        first_seen = ?, last_seen = ?, next_look = ?, standing = ?, state = ?, analysis = ?,
        version = ?, listed = ?, list_rank = ?, list_light = ?
      WHERE id = ?\
      """;

  private SuspectRow() {}

  static SuspectPage read(ResultSet row) throws SQLException {
    return new SuspectPage(
        row.getLong("id"),
        JSON.readValue(row.getString("page"), PublicPage.class),
        JSON.readValue(row.getString("verdict"), PageVerdict.class),
        new Origin(Origin.Type.valueOf(row.getString("origin")), row.getString("reference")),
        Instant.ofEpochMilli(row.getLong("first_seen")),
        Instant.ofEpochMilli(row.getLong("last_seen")),
        Instant.ofEpochMilli(row.getLong("next_look")),
        Standing.valueOf(row.getString("standing")),
        SuspectState.valueOf(row.getString("state")),
        JSON.readValue(row.getString("analysis"), ANALYSIS),
        row.getLong("version"),
        Sql.instant(row, "due_at"));
  }

  static long insert(Sql sql, SuspectPage suspect) throws SQLException {
    return sql.one(INSERT, row -> row.getLong("id"), values(suspect)).orElseThrow();
  }

  static void update(Sql sql, SuspectPage suspect) throws SQLException {
    Object[] values = values(suspect);
    Object[] all = Arrays.copyOf(values, values.length + 1);
    all[values.length] = suspect.id();
    sql.update(UPDATE, all);
  }

  static Optional<SuspectPage> find(Sql sql, long id) throws SQLException {
    return sql.one("SELECT * FROM suspect_page WHERE id = ?", SuspectRow::read, id);
  }

  private static Object[] values(SuspectPage suspect) {
    PublicPage page = suspect.page();
    PageVerdict verdict = suspect.verdict();
    Map<AnalysisField, String> analysis = new EnumMap<>(AnalysisField.class);
    analysis.putAll(suspect.analysis());
    return new Object[] {
      platform(page),
      page.name(),
      JSON.writeValueAsString(page),
      JSON.writeValueAsString(verdict),
      suspect.claims(),
      OfficeName.folded(suspect.claims()),
      words(suspect),
      harms(verdict),
      verdict.flagged() ? 1 : 0,
      suspect.origin().type().name(),
      suspect.origin().reference(),
      suspect.firstSeen().toEpochMilli(),
      suspect.lastSeen().toEpochMilli(),
      suspect.nextLook().toEpochMilli(),
      suspect.standing().name(),
      suspect.state().name(),
      JSON.writeValueAsString(analysis),
      suspect.version(),
      Ranking.isListed(verdict, suspect.origin(), suspect.state()) ? 1 : 0,
      Ranking.rank(suspect.state(), suspect.standing()),
      Ranking.light(page, verdict)
    };
  }

  private static String platform(PublicPage page) {
    return Optional.ofNullable(page.platform()).map(Platform::name).orElse("");
  }

  private static String words(SuspectPage suspect) {
    PublicPage page = suspect.page();
    return OfficeName.folded(String.join(" ", page.name(), suspect.claims(), page.url()));
  }

  private static String harms(PageVerdict verdict) {
    return verdict.harms().stream()
        .sorted()
        .map(Harm::name)
        .collect(Collectors.joining(" ", " ", " "));
  }
}
