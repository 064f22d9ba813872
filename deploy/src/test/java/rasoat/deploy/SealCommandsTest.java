package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealCommandsTest {

  @TempDir private Path folder;
  private Path home;
  private SealingOffice office;

  @BeforeEach
  void furnish() throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    office = SealingOffice.in(Files.createDirectories(folder.resolve("office")));
    office.trustedBy(home);
  }

  @Test
  void sealsTakesInListsAndRevokes() throws IOException {
    Path pack = office.seal("first.pack");

    Call taken = call("registry", "import", pack.toString());
    assertThat(taken.exit()).as(taken.err()).isZero();
    assertThat(taken.out()).contains("(Văn phòng Sông Mơ, 2026, issue 1): 1 documents, until ");

    assertThat(call("registry", "packs").out()).contains("Văn phòng Sông Mơ").contains("in use");
    assertThat(call("registry", "revoke", office.ticket()).out()).isEqualTo("1 of 1 revoked\n");

    String id = call("registry", "packs").out().lines().skip(1).findFirst().orElseThrow();
    assertThat(call("registry", "revoke", id.substring(0, id.indexOf(' '))).exit()).isZero();
    assertThat(call("registry", "packs").out()).startsWith("No sealed pack.");
  }

  @Test
  void writesNothingOfTheDocumentIntoThePack() throws IOException {
    Path pack = office.seal("first.pack");
    Path alone = Files.createDirectories(folder.resolve("carried"));
    Files.copy(pack, alone.resolve("pack"));

    assertThat(Traces.of(SealingOffice.SECRET, alone)).isEmpty();
    assertThat(Files.readString(office.register())).contains("secret-37").contains("37/KH-UBND");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(office.register())))
        .isEqualTo("rw-------");
  }

  @Test
  void saysThatItIsNoEncryption() {
    assertThat(call("registry", "seal", "--help").out()).contains("are not encryption");
  }

  @Test
  void refusesAReplayedPackAndGoesOnWithTheNext() {
    Path first = office.seal("first.pack");
    Path second = office.seal("second.pack");
    assertThat(call("registry", "import", second.toString()).exit()).isZero();

    Call call = call("registry", "import", first.toString());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .isEqualTo(
            first
                + ": pack refused: expected an issue of Văn phòng Sông Mơ, 2026 after 2, got 1\n");
  }

  @Test
  void refusesAKeyInTheHomeOfTheRegistry() throws IOException {
    Path inside = home.resolve("office.key.json");
    Files.copy(office.key(), inside);

    Call seal =
        call("registry", "seal", folder.toString(), "--key", inside.toString(), "--out", "x");
    Call year =
        call("registry", "key", "year", "--key", inside.toString(), "--year", "2026", "--out", "x");
    Call oracle = call("oracle", "--dir", home.resolve("oracle").toString());

    assertThat(seal.exit()).isEqualTo(1);
    assertThat(seal.err()).contains("--key: expected a place apart from the registry");
    assertThat(year.err()).contains("--key: expected a place apart from the registry");
    assertThat(oracle.exit()).isEqualTo(1);
    assertThat(oracle.err())
        .contains("--dir: expected a place apart from the registry")
        .contains("index and key together are as good as the text");
  }

  @Test
  void namesWhatIsNeitherPackNorTicket() {
    Call call = call("registry", "revoke", "nothing");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .isEqualTo("ID: expected a pack or ticket of the sealed registry, got 'nothing'\n");
  }

  @Test
  void neverWritesOverAKey() {
    Call call =
        call("registry", "key", "new", "x", "--out", folder.resolve("office/office").toString());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("--out: expected a new file");
  }

  private Call call(String... arguments) {
    return Call.of(home, arguments);
  }
}
