package rasoat.console.statistics;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.console.finding.DocumentLookup;
import rasoat.console.statistics.Figures.Body;
import rasoat.database.Database;
import rasoat.database.Sql;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;

/** Figures of what was found and decided. Each question takes a bounded number of rows. */
public final class Statistics {

  private final Database state;
  private final DocumentLookup documents;
  private final CaseFigures cases;

  /**
   * Of what lies in that database.
   *
   * @param documents by which issuing bodies are named as they are written
   */
  public Statistics(Database state, DocumentLookup documents) {
    this.state = state;
    this.documents = documents;
    this.cases = new CaseFigures(state);
  }

  /** The figures asked for, as they are now. */
  public Figures of(Asked asked) throws IOException {
    Counted counted = state.read("count findings and decisions", sql -> Counted.read(sql, asked));
    List<CaseFigures.Line> lines = cases.of(asked.span(), asked.scope());
    return new Figures(
        asked.span().from(),
        asked.span().to(),
        asked.by(),
        counted.judged(),
        counted.found(),
        counted.platforms(),
        counted.places(),
        named(counted.bodies()),
        counted.offices(),
        counted.decisions(),
        counted.toFinding(),
        counted.toDecision(),
        counted.waiting(),
        counted.floods(),
        lines);
  }

  /** When the first finding was made; empty when there is none. */
  Optional<Instant> since() throws IOException {
    return state.read("look for the first finding", Statistics::since);
  }

  private static Optional<Instant> since(Sql sql) throws SQLException {
    return sql.one(
        """
        SELECT kept_at FROM finding
        ORDER BY (kept_at + 25200000) / 86400000 LIMIT 1
        """,
        row -> Instant.ofEpochMilli(row.getLong("kept_at")));
  }

  /** Findings know issuing bodies folded; the registry knows how they are written. */
  private List<Body> named(List<FoundRows.Folded> bodies) throws IOException {
    List<Body> named = new ArrayList<>();
    for (FoundRows.Folded body : bodies) {
      Optional<OfficialDocument> known =
          body.document().isEmpty()
              ? Optional.empty()
              : documents.get(new DocumentId(body.document()));
      named.add(
          new Body(
              known.map(OfficialDocument::issuingBody).orElse(ShownName.of(body.name())),
              body.findings()));
    }
    return named;
  }
}
