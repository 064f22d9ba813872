package rasoat.database;

import java.util.Map;

/** What differs between the statements of the databases. */
enum Dialect {
  // A transaction is the only writer from its beginning: see SqlitePool.
  SQLITE("INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT", "TEXT", ""),
  POSTGRESQL(
      "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
      "TEXT COLLATE \"C\"",
      "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE");

  private final String identity;
  private final String text;
  private final String begin;

  Dialect(String identity, String text, String begin) {
    this.identity = identity;
    this.text = text;
    this.begin = begin;
  }

  static Dialect of(DatabaseAddress address) {
    return switch (address) {
      case DatabaseAddress.Sqlite sqlite -> SQLITE;
      case DatabaseAddress.PostgreSql postgreSql -> POSTGRESQL;
    };
  }

  /** What stands for our words in migrations. */
  Map<String, String> words() {
    return Map.of("identity", identity, "text", text);
  }

  /** The first statement of a transaction that writes; empty when there is none. */
  String begin() {
    return begin;
  }
}
