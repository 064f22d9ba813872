package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.database.DatabaseAddress;
import rasoat.database.TestDatabase;

/** Two homes, one server with the database, one folder that both share: two machines. */
class ManyMachinesTest {

  @TempDir private Path folder;

  private Path shared;
  private Path inbox;
  private Path one;
  private Path two;

  @BeforeEach
  void make() throws IOException {
    DatabaseAddress.PostgreSql database = TestDatabase.emptyDatabase(folder);
    shared = Files.createDirectories(folder.resolve("shared"));
    inbox = Files.createDirectories(folder.resolve("inbox"));
    one = home("one", database);
    two = home("two", database);
  }

  private Path home(String name, DatabaseAddress.PostgreSql database) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        home.resolve("rasoat.yaml"),
        """
        database:
          { kind: postgresql, url: "%s", user: "%s", password-file: "%s" }
        shared: "%s"
        sources:
          - { id: laid, connector: inbox, address: "%s", purpose: p, legal-basis: l }
        """
            .formatted(
                database.url(),
                database.user(),
                database.passwordFile().orElseThrow(),
                shared,
                inbox));
    return home;
  }

  @Test
  void oneVisitsAndTheOtherJudgesWhatCameIn() throws IOException {
    lay("a.png");
    lay("b.png");

    Call visit = Call.of(one, "crawl", "--no-judge");
    Call judge = Call.of(two, "crawl");

    assertThat(visit.exit()).as(visit.err()).isZero();
    assertThat(visit.out()).containsPattern("laid +completed +2 ");
    assertThat(judge.out()).containsPattern("laid +completed +0 ").contains("2 posts = ");
    assertThat(Call.of(one, "report", "--now").out()).contains("laid");
    assertThat(Call.of(one, "doctor").out())
        .contains("OK    findings    jdbc:postgresql://")
        .contains("schema findings, 2 posts judged")
        .contains("OK    queue       0 posts wait");
    assertThat(names(one)).containsExactly("rasoat.yaml", "registry");
    assertThat(names(shared)).contains("author.key", "captures", "custody", "reports");
  }

  @Test
  void saysThatTheSharedFolderIsNotThere() throws IOException {
    Files.delete(shared);

    Call call = Call.of(one, "crawl");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("shared: expected a folder that is there, got " + shared);
  }

  @Test
  void saysThatTheDatabaseCannotBeReached() throws IOException {
    Path file = one.resolve("rasoat.yaml");
    Files.writeString(file, Files.readString(file).replaceAll("127.0.0.1:[0-9]+", "127.0.0.1:1"));

    Call call = Call.of(one, "crawl");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains(
            "expected a crawl database of this version or older: jdbc:postgresql://127.0.0.1:1")
        .contains("Connection to 127.0.0.1:1 refused.");
  }

  private void lay(String name) throws IOException {
    BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, name.hashCode());
    Path file = inbox.resolve(name);
    ImageIO.write(picture, "png", file.toFile());
    // Younger ones may still be written to.
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
