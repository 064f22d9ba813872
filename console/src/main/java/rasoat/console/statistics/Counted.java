package rasoat.console.statistics;

import java.sql.SQLException;
import java.util.List;
import rasoat.database.Sql;

/** Figures as the tables say, read in one go. */
record Counted(
    long judged,
    List<Figures.Found> found,
    List<Figures.OnPlatform> platforms,
    List<Figures.Place> places,
    List<FoundRows.Folded> bodies,
    List<Figures.Unit> offices,
    List<Figures.Decided> decisions,
    Figures.Times toFinding,
    Figures.Times toDecision,
    Figures.Waiting waiting,
    List<Figures.Flooded> floods) {

  static Counted read(Sql sql, Asked asked) throws SQLException {
    FoundRows found = new FoundRows(sql, asked);
    List<FoundRows.Folded> bodies = found.bodies();
    DecidedRows decided = new DecidedRows(sql, asked);
    return new Counted(
        found.judged(),
        found.overTime(),
        found.platforms(),
        found.places(),
        bodies.stream().limit(FoundRows.MOST).toList(),
        found.offices(bodies),
        decided.decisions(),
        found.times(),
        decided.times(),
        decided.waiting(),
        decided.floods());
  }
}
