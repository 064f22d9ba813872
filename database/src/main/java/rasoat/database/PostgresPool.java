package rasoat.database;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to one schema of a PostgreSQL server. */
final class PostgresPool {

  private PostgresPool() {}

  static HikariConfig of(DatabaseAddress.PostgreSql address) throws IOException {
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source(address));
    // The connections of a server are few, and many machines share them.
    pool.setMinimumIdle(1);
    return pool;
  }

  static PGSimpleDataSource source(DatabaseAddress.PostgreSql address) throws IOException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(address.url());
    source.setUser(address.user());
    if (address.passwordFile().isPresent()) {
      source.setPassword(password(address.passwordFile().get()));
    }
    source.setCurrentSchema(address.schema());
    source.setApplicationName("rasoat " + address.schema());
    // A machine that is gone without a word must not hold its locks for hours.
    source.setTcpKeepAlive(true);
    // The detail of an error shows the row it is about.
    source.setLogServerErrorDetail(false);
    return source;
  }

  private static String password(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).strip();
    } catch (NoSuchFileException e) {
      throw new IOException("expected the password of the database in a file: " + file, e);
    }
  }
}
