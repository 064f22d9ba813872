package rasoat.console.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How an account lies in its table. */
final class AccountRow {

  private AccountRow() {}

  static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getLong("id"),
        row.getString("name"),
        row.getString("full_name"),
        roles(row.getString("roles")),
        row.getInt("cleared") == 1,
        row.getString("office"),
        Account.State.valueOf(row.getString("state")),
        row.getString("state_reason"),
        time(row, "password_at"),
        !row.getString("second_factor").isEmpty(),
        !row.getString("password").isEmpty(),
        time(row, "locked_until"),
        time(row, "created_at"),
        time(row, "signed_in_at"),
        time(row, "reviewed_at"),
        row.getLong("version"));
  }

  static String roles(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }

  private static Set<Role> roles(String names) {
    return Arrays.stream(names.split(","))
        .filter(name -> !name.isEmpty())
        .map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Instant time(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }
}
