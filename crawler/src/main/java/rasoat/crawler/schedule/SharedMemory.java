package rasoat.crawler.schedule;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;

/** What Quartz remembers, in tables that all machines of a cluster share. */
record SharedMemory(Database database) implements ConnectionProvider {

  private static final String OWNER = "schedule";
  private static final String SCHEMA = "rasoat/crawler/schedule/schema";
  private static final String STORE = "org.quartz.jobStore.";

  /** The settings by which Quartz uses it, and closes it when the scheduler ends. */
  static Map<String, String> open(DatabaseAddress.PostgreSql address, Pace pace)
      throws IOException {
    String name = UUID.randomUUID().toString();
    Database database = Database.open(address, OWNER, SCHEMA);
    DBConnectionManager.getInstance().addConnectionProvider(name, new SharedMemory(database));
    String checkIn = Long.toString(pace.checkIn().toMillis());
    return Map.of(
        "org.quartz.scheduler.instanceId",
        "AUTO",
        "org.quartz.scheduler.idleWaitTime",
        checkIn,
        STORE + "class",
        JobStoreTX.class.getName(),
        STORE + "driverDelegateClass",
        PostgreSQLDelegate.class.getName(),
        STORE + "dataSource",
        name,
        STORE + "tablePrefix",
        "qrtz_",
        STORE + "isClustered",
        "true",
        STORE + "clusterCheckinInterval",
        checkIn);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return database.connect();
  }

  @Override
  public void initialize() {}

  @Override
  public void shutdown() {
    database.close();
  }
}
