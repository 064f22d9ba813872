package rasoat.crawler.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.custody.Check.Verdict;
import rasoat.model.post.Sha256;

/** Files made to hurt whoever checks them. */
class HostilePackageTest {

  @TempDir private Path folder;
  private Path zip;

  @BeforeEach
  void nameIt() {
    zip = folder.resolve("finding.zip");
  }

  private void assertRefused(String what, String reason) throws IOException {
    assertThat(PackageCheck.of(zip, TrustRoots.none()).checks())
        .anySatisfy(
            one -> {
              assertThat(one.verdict()).isEqualTo(Verdict.FAILED);
              assertThat(one.what()).isEqualTo(what);
              assertThat(one.reason()).contains(reason);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil",
        "/etc/passwd",
        "images/../../evil",
        "images\\..\\evil",
        "C:evil",
        "images/",
        "images/01-a.jpg/b",
        "images/01-\u001b[2J",
        "ảnh.jpg",
        "",
        ".",
        "raw/12",
        "MANIFEST.JSON",
        "timestamps/../a.tsr",
        "images/01-"
      })
  void refusesNamesThatNoPackageHas(String name) throws IOException {
    Zips.write(zip, Map.of(name, new byte[] {1}));

    assertRefused("file", "expected the names of a package, got '");
    assertThat(PackageCheck.of(zip, TrustRoots.none()).checks().getFirst().reason())
        .matches("[ -~]*");
  }

  @Test
  void refusesWhatSwells() throws IOException {
    Zips.writeCompressed(zip, Map.of("manifest.json", new byte[100 << 20]));

    assertThat(Files.size(zip)).isLessThan(1 << 20);
    assertRefused("file", "expected nothing compressed");
  }

  @Test
  void readsNoLargeManifest() throws IOException {
    byte[] manifest = new byte[100 << 20];
    TreeMap<String, Sha256> digests = new TreeMap<>(Map.of("manifest.json", Sha256.of(manifest)));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("manifest.json", manifest);
    files.put("hashes.txt", new HashList(digests).bytes());
    Zips.write(zip, files);

    assertRefused("file", "manifest.json: expected up to 4194304 bytes, got 104857600");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hashes.txt", "custody.jsonl"})
  void readsNoOtherLargeText(String name) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("hashes.txt", new HashList(new TreeMap<>()).bytes());
    files.put(name, new byte[(64 << 20) + 1]);
    Zips.write(zip, files);

    assertRefused("file", name + ": expected up to");
  }

  @Test
  void refusesAnEndlessLineOfTheLog() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("hashes.txt", new HashList(new TreeMap<>()).bytes());
    files.put("custody.jsonl", new byte[32 << 20]);
    Zips.write(zip, files);

    assertRefused("chain", "line 1: expected a line of a custody log");
  }

  @Test
  void refusesDeepNesting() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("hashes.txt", new HashList(new TreeMap<>()).bytes());
    files.put("manifest.json", "[".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
    Zips.write(zip, files);

    assertRefused("manifest.json", "expected rasoat-evidence-1");
  }

  @Test
  void refusesMoreFilesThanAPackageHas() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 10; i < 10_011; i++) {
      files.put("images/%d-a".formatted(i), new byte[0]);
    }
    Zips.write(zip, files);

    assertRefused("file", "expected the end of a package");
  }

  @Test
  void refusesTwoListsThatDiffer() throws IOException {
    Zips.write(zip, Map.of("images/01-a.jpg", new byte[] {1}));
    byte[] bytes = Files.readAllBytes(zip);
    int last = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("01-a.jpg");
    bytes[last + 3] = 'b';
    Files.write(zip, bytes);

    assertRefused("file", "expected the list at the end to name the same files");
  }

  @Test
  void refusesAFileThatSaysItIsCompressed() throws IOException {
    Zips.write(zip, Map.of("images/01-a.jpg", new byte[] {1}));
    byte[] bytes = Files.readAllBytes(zip);
    int list = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    bytes[8] = 8;
    bytes[list + 10] = 8;
    Files.write(zip, bytes);

    assertRefused("file", "expected nothing compressed");
  }

  @Test
  void refusesTheSameNameTwice() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("images/01-a.jpg", new byte[] {1});
    files.put("images/01-b.jpg", new byte[] {2});
    Zips.write(zip, files);
    String bytes = Files.readString(zip, StandardCharsets.ISO_8859_1);
    Files.writeString(zip, bytes.replace("01-b.jpg", "01-a.jpg"), StandardCharsets.ISO_8859_1);

    assertRefused("file", "expected each file once");
  }

  @Test
  void refusesBytesBeforeAndAfter() throws IOException {
    Zips.write(zip, Map.of("images/01-a.jpg", new byte[] {1}));
    byte[] plain = Files.readAllBytes(zip);

    Files.write(zip, new byte[] {0}, StandardOpenOption.APPEND);
    assertRefused("file", "expected the end of a package");

    Files.write(zip, ByteBuffer.allocate(plain.length + 4).putInt(7).put(plain).array());
    assertRefused("file", "expected the end of a package");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "not a package at all, just words in a file"})
  void refusesWhatIsNoZip(String content) throws IOException {
    Files.writeString(zip, content);

    assertRefused("file", "expected ");
  }
}
