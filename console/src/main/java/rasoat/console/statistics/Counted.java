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
    DecidedRows decided = new DecidedRows(sql, asked);
    return new Counted(
        found.judged(),
        found.overTime(),
        found.platforms(),
        found.places(),
        found.bodies(),
        found.offices(),
        decided.decisions(),
        found.times(),
        decided.times(),
        decided.waiting(),
        decided.floods());
  }
}
