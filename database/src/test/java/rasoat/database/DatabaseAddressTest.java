package rasoat.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAddressTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "jdbc:mysql://db/rasoat,                   crawl,   expected an address such as",
    "jdbc:postgresql://db/rasoat?password=abc, crawl,   expected an address without a password",
    "jdbc:postgresql://db/rasoat,              Crawl;,  expected the name of a schema",
  })
  void refusesAnother(String url, String schema, String message) {
    assertThatThrownBy(() -> new DatabaseAddress.PostgreSql(url, "u", Optional.empty(), schema))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void saysWhichServerCannotBeReachedAndWhy() throws IOException {
    Path password = Files.writeString(folder.resolve("password"), "hidden\n");
    DatabaseAddress nowhere =
        new DatabaseAddress.PostgreSql(
            "jdbc:postgresql://127.0.0.1:1/rasoat", "u", Optional.of(password), "crawl");

    assertThatThrownBy(() -> Database.open(nowhere, "crawl", "rasoat/database/schema"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/rasoat, schema crawl: Connection to")
        .hasMessageContaining("refused")
        .hasMessageNotContaining("hidden");
  }

  @Test
  void saysThatTheFileWithThePasswordIsMissing() {
    Path password = folder.resolve("password");
    DatabaseAddress nowhere =
        new DatabaseAddress.PostgreSql(
            "jdbc:postgresql://127.0.0.1:1/rasoat", "u", Optional.of(password), "crawl");

    assertThatThrownBy(() -> Database.open(nowhere, "crawl", "rasoat/database/schema"))
        .isInstanceOf(IOException.class)
        .hasMessage("expected the password of the database in a file: " + password);
  }

  @Test
  void namesTheFileThatIsNoDatabase() throws IOException {
    Path file = folder.resolve("words.db");
    Files.writeString(file, "this is a letter, not a database ".repeat(99));
    DatabaseAddress letter = new DatabaseAddress.Sqlite(file);

    assertThat(letter).hasToString(file.toString());
    assertThatThrownBy(() -> Database.open(letter, "words", "rasoat/database/schema"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected a words database of this version or older: " + file);
  }
}
