package rasoat.console.review;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.console.account.Account;
import rasoat.database.Sql;
import rasoat.model.finding.FindingId;

/**
 * What of all findings an account may know of: everything, or what bears a name of its office.
 *
 * @param office null for everything
 */
public record Scope(@Nullable String office) {

  private static final String BODY = "COALESCE(c.issuing_body, f.issuing_body)";

  public static Scope of(Account account) {
    return new Scope(account.office());
  }

  /** A condition on a column of folded issuing bodies; {@link #values()} take its places. */
  public String condition(String column) {
    return office == null
        ? "1 = 1"
        : column + " IN (SELECT name FROM office_name WHERE office = ?)";
  }

  /** What stands in the places of {@link #condition}. */
  public List<Object> values() {
    return office == null ? List.of() : List.of(office);
  }

  /** Whether that finding is there and lies inside. */
  public boolean sees(Sql sql, FindingId finding) throws SQLException {
    String query =
        "SELECT 1 FROM finding f LEFT JOIN cluster c ON c.id = f.cluster WHERE f.id = ? AND "
            + condition(BODY);
    return office == null
        ? sql.exists(query, finding.value())
        : sql.exists(query, finding.value(), office);
  }
}
