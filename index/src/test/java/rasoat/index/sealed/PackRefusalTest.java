package rasoat.index.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.index.InventedDocuments;
import rasoat.index.sealed.pack.PackRefusedException;
import rasoat.index.sealed.pack.SealSettings;
import rasoat.index.sealed.term.Sha256;
import rasoat.model.post.Post;

/** Whatever is wrong with a pack, it is refused with a reason and the registry stays as it was. */
class PackRefusalTest {

  @TempDir private Path folder;
  private Office office;
  private Path sealed;
  private SealedPacks packs;
  private Path first;

  @BeforeEach
  void takeOnePack() throws IOException {
    office = new Office("Văn phòng Sông Mơ", folder);
    sealed = folder.resolve("sealed");
    packs = new SealedPacks(sealed, Office.CLOCK);
    packs.trust(office.key().verification());
    first = office.seal(InventedDocuments.CANAL);
    packs.take(first);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 42, 50, 300, -1, -64, -65})
  void refusesAPackThatEndsEarly(int length) throws IOException {
    Path pack = office.seal(InventedDocuments.FESTIVAL);
    byte[] bytes = Files.readAllBytes(pack);
    int kept = length < 0 ? bytes.length + length : length;
    Files.write(pack, Arrays.copyOf(bytes, kept));

    refuses(pack, "expected");
  }

  @Test
  void refusesAPackWithMoreBehindIt() throws IOException {
    Path pack = office.seal(InventedDocuments.FESTIVAL);
    byte[] bytes = Files.readAllBytes(pack);
    Files.write(pack, Arrays.copyOf(bytes, bytes.length + 1));

    refuses(pack, "got one that was changed since");
  }

  @Test
  void refusesAPackOfAnotherKey() throws IOException {
    Path pack = new Office("Văn phòng Sông Mơ", folder).seal(InventedDocuments.FESTIVAL);

    refuses(
        pack,
        "expected a signer that is trusted ("
            + office.key().verification().fingerprint().substring(0, 16)
            + " of Văn phòng Sông Mơ), got ");
  }

  @Test
  void refusesTheSamePackAgain() throws IOException {
    refuses(first, "expected an issue of Văn phòng Sông Mơ, 2026 after 1, got 1");
  }

  @Test
  void refusesAnOlderPackAfterANewerOne() throws IOException {
    packs.take(office.seal(InventedDocuments.FESTIVAL));

    refuses(first, "expected an issue of Văn phòng Sông Mơ, 2026 after 2, got 1");
  }

  @Test
  void refusesAnOlderPackAfterTheNewerOneWasRevoked() throws IOException {
    packs.revoke(packs.take(office.seal(InventedDocuments.FESTIVAL)).id());

    refuses(first, "expected an issue of Văn phòng Sông Mơ, 2026 after 2, got 1");
  }

  @Test
  void refusesAnExpiredPack() throws IOException {
    Path pack =
        office.seal(
            SealSettings.usual(Office.YEAR, 2, Office.TODAY.minusDays(1)),
            InventedDocuments.FESTIVAL);

    refuses(pack, "expected one valid on 2026-05-20, got one that expired on 2026-05-19");
  }

  @Test
  void refusesAnotherKindOfFile() throws IOException {
    refuses(Files.writeString(folder.resolve("x.pack"), "PK"), "got another kind of file");
  }

  @Test
  void refusesAFormatItDoesNotKnow() throws IOException {
    Path pack = office.seal(InventedDocuments.FESTIVAL);
    byte[] bytes = Files.readAllBytes(pack);
    bytes[9] = 2;
    Files.write(pack, bytes);

    refuses(pack, "expected pack format 1, got 2");
  }

  @Test
  void refusesWhileAnotherProcessChangesTheRegistry() throws IOException {
    try (var held = new SealedFolder(sealed).lock()) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> packs.take(office.seal(InventedDocuments.FESTIVAL)))
          .hasMessageContaining("expected to change it alone");
    }
  }

  @Test
  void goesOnAfterAnImportThatWasCutOff() throws IOException {
    Path left = Files.createDirectories(sealed.resolve("packs").resolve("import.part"));
    Files.writeString(left.resolve("pack"), "half");

    packs.take(office.seal(InventedDocuments.FESTIVAL));

    assertThat(left).doesNotExist();
    assertThat(packs.list()).singleElement().satisfies(p -> assertThat(p.issue()).isEqualTo(2));
  }

  private void refuses(Path pack, String reason) throws IOException {
    Map<String, String> before = contents();

    assertThatThrownBy(() -> packs.take(pack))
        .isInstanceOf(PackRefusedException.class)
        .hasMessageStartingWith("pack refused: ")
        .hasMessageContaining(reason);
    assertThat(contents()).isEqualTo(before);
    assertThat(stillFound()).isEqualTo(!packs.list().isEmpty());
  }

  private boolean stillFound() throws IOException {
    InstantSource noon =
        InstantSource.fixed(Office.TODAY.atTime(12, 0).atZone(Post.VIETNAM).toInstant());
    try (SealedRegistry registry = SealedRegistry.open(sealed, office.ring(), noon)) {
      String both = InventedDocuments.CANAL.text() + InventedDocuments.FESTIVAL.text();
      return !registry.lookUp(both).matches().isEmpty();
    }
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(sealed)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(sealed.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
