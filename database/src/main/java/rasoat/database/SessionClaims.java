package rasoat.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Claims of many machines: advisory locks of PostgreSQL, each in a session of its own, which ends
 * with the machine that holds it.
 *
 * @param scope that names are of
 */
record SessionClaims(DataSource sessions, String scope) implements Claims {

  /** A lock has a number; two names that share one are kept apart without need, and no more. */
  private static final String ASK = "SELECT pg_try_advisory_lock(hashtextextended(?, 0)) AS mine";

  @Override
  public Optional<Claim> claim(String name) throws IOException {
    try {
      Connection session = sessions.getConnection();
      if (isMine(session, scope + ' ' + name)) {
        return Optional.of(() -> end(session));
      }
      session.close();
      return Optional.empty();
    } catch (SQLException e) {
      throw new IOException("cannot claim %s in %s".formatted(name, scope), e);
    }
  }

  private static boolean isMine(Connection session, String name) throws SQLException {
    boolean answered = false;
    try {
      boolean mine = new Sql(session).one(ASK, row -> row.getBoolean("mine"), name).orElseThrow();
      answered = true;
      return mine;
    } finally {
      if (!answered) {
        session.close();
      }
    }
  }

  private static void end(Connection session) throws IOException {
    try {
      session.close();
    } catch (SQLException e) {
      throw new IOException("cannot give back a claim", e);
    }
  }

  /** Each claim is given back by itself. */
  @Override
  public void close() {}
}
