package rasoat.database;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the tables of one owner lie. */
public sealed interface DatabaseAddress {

  /** A file, for the processes of one machine. */
  record Sqlite(Path file) implements DatabaseAddress {

    @Override
    public String toString() {
      return file.toString();
    }
  }

  /**
   * A schema on a server, for many machines; made when there is none.
   *
   * @param url such as {@code jdbc:postgresql://host/rasoat}, without a password
   * @param passwordFile holds nothing but the password; empty where the server asks for none
   * @param schema lower-case ASCII letters, digits and underscores
   */
  record PostgreSql(String url, String user, Optional<Path> passwordFile, String schema)
      implements DatabaseAddress {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    public PostgreSql {
      url = checkedUrl(url);
      if (!NAME.matcher(schema).matches()) {
        throw new IllegalArgumentException(
            "expected the name of a schema, such as crawl, got '%s'".formatted(schema));
      }
    }

    /** That address of a server, unless it is none, or would show a password wherever it goes. */
    public static String checkedUrl(String url) {
      if (url.contains("password=")) {
        throw new IllegalArgumentException("expected an address without a password");
      }
      if (!url.startsWith("jdbc:postgresql:")) {
        throw new IllegalArgumentException(
            "expected an address such as jdbc:postgresql://host/rasoat, got '%s'".formatted(url));
      }
      return url;
    }

    @Override
    public String toString() {
      return "%s, schema %s".formatted(url, schema);
    }
  }
}
