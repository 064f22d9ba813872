package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;
import rasoat.database.TestDatabase;

/** A home is put into one file and made of it again, on either database. */
class BackupCommandTest {

  @TempDir private Path folder;

  private Path home;
  private Path backup;
  private Path restored;

  @BeforeEach
  void name() {
    home = folder.resolve("home");
    backup = folder.resolve("b.backup");
    restored = folder.resolve("restored");
  }

  /** The settings of the first home, and of the one to be restored: a server of its own. */
  private void settings(TestDatabase kind) throws IOException {
    Files.createDirectories(home);
    Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(home.resolve("rasoat.yaml"), settings(kind, "one"));
    Files.writeString(folder.resolve("other.yaml"), settings(kind, "two"));
  }

  private String settings(TestDatabase kind, String name) throws IOException {
    String sources =
        """
        sources:
          - { id: laid, connector: inbox, address: "%s", purpose: p, legal-basis: l }
        """
            .formatted(folder.resolve("inbox"));
    if (kind == TestDatabase.SQLITE) {
      return sources;
    }
    DatabaseAddress.PostgreSql server = TestDatabase.emptyDatabase(folder.resolve(name));
    return """
    database: { kind: postgresql, url: "%s", user: "%s", password-file: "%s" }
    %s\
    """
        .formatted(
            server.url(), server.user(), server.passwordFile().orElseThrow().toString(), sources);
  }

  private void fill() throws IOException {
    Files.writeString(
        folder.resolve("posts.jsonl"),
        """
        {"id": "p1", "text": "altered"}
        {"id": "p2", "text": "một bài; có \\"ngoặc\\", phẩy và\\nxuống dòng"}
        """);
    done(Call.of(home, "scan", folder.resolve("posts.jsonl").toString()));
    lay("a.png");
    done(Call.of(home, "crawl"));
    lay("b.png");
    done(Call.of(home, "crawl", "--no-judge"));
    Files.writeString(folder.resolve("d-1.txt"), "Số: 12/UBND-VP\n" + "nội dung ".repeat(50));
    done(Call.of(home, "registry", "add", folder.resolve("d-1.txt").toString()));
    done(
        Call.of(home, "user", "add", "an.nguyen", "--full-name", "Nguyễn An", "--role", "AUDITOR"));
    Files.createDirectories(home.resolve("sources"));
    Files.writeString(home.resolve("sources/token"), "7301:secret");
  }

  private void lay(String name) throws IOException {
    BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, name.hashCode());
    Path file = folder.resolve("inbox").resolve(name);
    ImageIO.write(picture, "png", file.toFile());
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
  }

  private static Call done(Call call) {
    assertThat(call.exit()).as(call.out() + call.err()).isZero();
    return call;
  }

  private Call restore(String... more) {
    return Call.of(
        restored,
        Stream.concat(
                Stream.of(
                    "restore",
                    backup.toString(),
                    "--config",
                    folder.resolve("other.yaml").toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private Call inRestored(String... call) {
    return Call.of(
        restored,
        Stream.concat(
                Stream.of(call), Stream.of("--config", folder.resolve("other.yaml").toString()))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aRestoredHomeGoesOnWhereTheBackupWasMade(TestDatabase kind) throws IOException {
    settings(kind);
    fill();

    Call written = done(Call.of(home, "backup", "--out", backup.toString()));
    Call checked = done(Call.of(folder, "restore", "--check", backup.toString()));
    Call made = done(restore());

    assertThat(written.out()).contains("not encrypted: as secret as the home");
    assertThat(checked.out()).startsWith("Whole: a backup of 20");
    assertThat(made.out())
        .contains("3 posts judged, 1 of them flagged; 1 documents; ")
        .contains("rasoat audit verify; rasoat evidence verify");
    assertThat(done(inRestored("audit", "verify")).out()).contains(", whole");
    done(inRestored("evidence", "verify"));
    assertThat(done(inRestored("crawl")).out())
        .containsPattern("laid +completed +0 ")
        .contains("1 posts = ");
    assertThat(done(inRestored("registry", "list")).out()).contains("12/UBND-VP");
    assertThat(done(inRestored("user", "list")).out()).contains("an.nguyen");
    assertThat(restored.resolve("sources/token")).hasContent("7301:secret");
    assertThat(restored.resolve("author.key")).hasSameBinaryContentAs(home.resolve("author.key"));
    done(inRestored("user", "add", "b.le", "--full-name", "Lê B", "--role", "AUDITOR"));
    assertThat(done(inRestored("audit", "verify")).out()).as("numbers go on").contains(", whole");
    assertThat(Stream.of(folder.toFile().list()))
        .as("nothing is left")
        .noneMatch(name -> name.endsWith(".part"));
    assertThat(home.resolve("backup.part")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aTrailThatIsAheadOfItsHeadIsWhole(TestDatabase kind) throws IOException {
    settings(kind);
    fill();
    done(Call.of(home, "user", "add", "b.le", "--full-name", "Lê B", "--role", "AUDITOR"));
    done(Call.of(home, "backup", "--out", backup.toString()));
    done(restore());
    Path head = restored.resolve("audit.head");
    List<String> lines = Files.readAllLines(head);
    Files.write(head, lines.subList(0, lines.size() - 1));

    assertThat(done(inRestored("audit", "verify")).out()).contains(", whole");
  }

  @Test
  void onlyTheOwnerMayReadWhatIsWritten() throws IOException {
    settings(TestDatabase.SQLITE);
    fill();
    done(Call.of(home, "backup", "--out", backup.toString()));
    done(restore());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
        .isEqualTo("rw-------");
    try (Stream<Path> files = Files.walk(restored)) {
      for (Path file : files.filter(one -> !one.toString().contains("-claims")).toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(file.toString())
            .isIn("rw-------", "rwx------");
      }
    }
  }

  @Test
  void aDamagedBackupIsRefusedAndLeavesNothing() throws IOException {
    settings(TestDatabase.SQLITE);
    fill();
    done(Call.of(home, "backup", "--out", backup.toString()));
    try (RandomAccessFile file = new RandomAccessFile(backup.toFile(), "rw")) {
      file.seek(file.length() / 2);
      int before = file.read();
      file.seek(file.length() / 2);
      file.write(before ^ 1);
    }

    Call call = restore();

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).startsWith("rasoat restore: " + backup + ", byte ").contains("expected");
    assertThat(restored).doesNotExist();
    assertThat(folder.resolve("restored.part")).doesNotExist();
    assertThat(Call.of(folder, "restore", "--check", backup.toString()).exit()).isEqualTo(1);
  }

  @Test
  void aHomeThatHoldsSomethingIsLeftAlone() throws IOException {
    settings(TestDatabase.SQLITE);
    fill();
    done(Call.of(home, "backup", "--out", backup.toString()));
    Files.createDirectories(restored);
    Files.writeString(restored.resolve("mine"), "x");

    Call call = restore();

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("home: expected no folder or an empty one, got " + restored);
    assertThat(restored.resolve("mine")).hasContent("x");
    Files.delete(restored.resolve("mine"));
    done(restore());
  }

  @Test
  void tablesOfAServerAreLeftAlone() throws IOException {
    settings(TestDatabase.POSTGRESQL);
    fill();
    done(Call.of(home, "backup", "--out", backup.toString()));
    Files.copy(home.resolve("rasoat.yaml"), folder.resolve("same.yaml"));

    Call call =
        Call.of(
            restored,
            "restore",
            backup.toString(),
            "--config",
            folder.resolve("same.yaml").toString());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("expected no tables, got ");
    assertThat(restored).doesNotExist();
    assertThat(done(Call.of(home, "user", "list")).out()).contains("an.nguyen");
  }

  @Test
  void theKindOfDatabaseHasToBeThatOfTheBackup() throws IOException {
    settings(TestDatabase.POSTGRESQL);
    fill();
    done(Call.of(home, "backup", "--out", backup.toString()));
    Files.writeString(folder.resolve("other.yaml"), "");

    Call call = restore();

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains("database.kind: expected postgresql as in the backup, got sqlite");
  }

  @Test
  void aRecipientAloneCanReadIt() throws Exception {
    settings(TestDatabase.SQLITE);
    fill();
    Path key = folder.resolve("key.pem");
    Path certificate = folder.resolve("cert.pem");
    Process made =
        new ProcessBuilder(
                ("openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=b -days 2 -keyout %s -out %s")
                    .formatted(key, certificate)
                    .split(" "))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("openssl.log").toFile())
            .start();
    assertThat(made.waitFor()).isZero();

    Call written =
        done(
            Call.of(
                home, "backup", "--out", backup.toString(), "--recipient", certificate.toString()));

    assertThat(written.out()).contains(", encrypted");
    assertThat(restore().err()).contains("expected --key, for the backup is encrypted");
    assertThat(done(restore("--key", key.toString())).out()).contains("3 posts judged");
  }

  @Test
  void damageOnTheDiskIsToldAndTheRestIsInTheBackup() throws IOException {
    settings(TestDatabase.SQLITE);
    fill();
    Path damaged;
    try (Stream<Path> files = Files.walk(home.resolve("captures"))) {
      damaged =
          files
              .filter(file -> file.getFileName().toString().length() == 62)
              .findFirst()
              .orElseThrow();
    }
    Files.write(damaged, new byte[] {1});

    Call call = Call.of(home, "backup", "--out", backup.toString());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains(damaged + ": expected bytes of its name, got others");
    done(Call.of(folder, "restore", "--check", backup.toString()));
  }

  @Test
  void saysWhatIsWrongWithACall() throws IOException {
    settings(TestDatabase.SQLITE);
    Files.writeString(backup, "x");

    assertThat(Call.of(home, "backup", "--out", backup.toString()))
        .satisfies(call -> assertThat(call.exit()).isEqualTo(2))
        .satisfies(call -> assertThat(call.err()).contains("--out: expected a new file in a"));
    assertThat(Call.of(home, "backup", "--out", folder + "/c", "--recipient", "gone").err())
        .contains("--recipient: expected a file, got gone");
    assertThat(Call.of(folder.resolve("gone"), "backup", "--out", folder + "/c").err())
        .contains("--home: expected a folder, got ");
    assertThat(Call.of(home, "restore", "gone").exit()).isEqualTo(2);
  }

  @Test
  void twoMachinesWithASharedFolderAreBackedUpByEither() throws IOException {
    settings(TestDatabase.SQLITE);
    Path shared = Files.createDirectories(folder.resolve("shared"));
    Path other = Files.createDirectories(folder.resolve("other-shared"));
    Files.writeString(
        home.resolve("rasoat.yaml"), settings(TestDatabase.SQLITE, "x") + "shared: " + shared);
    Files.writeString(
        folder.resolve("other.yaml"), settings(TestDatabase.SQLITE, "x") + "shared: " + other);
    fill();

    done(Call.of(home, "backup", "--out", backup.toString()));
    done(restore());

    assertThat(other.resolve("captures")).isDirectory();
    assertThat(other.resolve("author.key")).hasSameBinaryContentAs(shared.resolve("author.key"));
    assertThat(restored.resolve("captures")).doesNotExist();
    assertThat(restored.resolve("findings.db")).exists();
    done(inRestored("evidence", "verify"));
    assertThat(other.resolve("restore.part")).doesNotExist();
  }

  @Test
  void theTrailGoesOnWithoutAGapWhileABackupIsMade() throws Exception {
    settings(TestDatabase.SQLITE);
    fill();
    Wiring wiring = new Wiring(Home.of(home, Map.of()), new QuietJudges());
    try (Database state = wiring.openState()) {
      for (int i = 0; i < 50; i++) {
        wiring.audit(state).append(new AuditEvent("a", Action.SIGNED_IN, "account a"));
      }
      done(Call.of(home, "backup", "--out", backup.toString()));
    }
    done(restore());

    assertThat(done(inRestored("audit", "verify")).out()).contains(", whole");
  }
}
