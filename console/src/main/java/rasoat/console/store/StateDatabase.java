package rasoat.console.store;

import java.io.IOException;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;

/**
 * The one database of everything the console keeps: findings and readings, accounts, decisions,
 * cases, the audit trail. One, so that a decision, what it changes and its audit entry are a single
 * transaction.
 */
public final class StateDatabase {

  /** The folder of the class path where its migrations lie. */
  public static final String SCHEMA = "rasoat/console/store/schema";

  private static final String OWNER = "findings";

  private StateDatabase() {}

  /**
   * Opens it, making it when there is none and bringing it up to date when an older version wrote
   * it.
   *
   * @throws IOException when it cannot be reached, is no such one, or a newer version wrote it
   */
  public static Database open(DatabaseAddress address) throws IOException {
    return Database.open(address, OWNER, SCHEMA);
  }
}
