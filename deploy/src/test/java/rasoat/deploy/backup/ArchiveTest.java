package rasoat.deploy.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.store.StateDatabase;
import rasoat.database.Schema;
import rasoat.deploy.envelope.Envelope;
import rasoat.deploy.terminal.Progress;

/** An archive is read as it was written, or refused with the place. */
class ArchiveTest {

  private static final String LONG = "sources/" + "tài-liệu-".repeat(30) + "/danh sách.csv";

  @TempDir private Path folder;

  private byte[] archive(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path lines = folder.resolve("lines");
    try (ArchiveWriter archive = new ArchiveWriter(out, lines)) {
      archive.add(Head.NAME, head(1, Map.of()).asJson());
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        archive.add(entry.getKey(), entry.getValue().getBytes(UTF_8));
      }
      archive.end();
    }
    return out.toByteArray();
  }

  private byte[] archive() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("rasoat.yaml", "office: { name: x }");
    entries.put(LONG, "một");
    entries.put("captures/ab/cdef", "x".repeat(1_000));
    entries.put("pictures/ab/cdef", "");
    return archive(entries);
  }

  private static Head head(int format, Map<String, String> schemas) {
    return new Head(
        format, "rasoat 9.9.9", Instant.parse("2026-11-29T01:00:00Z"), Head.SQLITE, schemas);
  }

  private static Map<String, String> read(byte[] archive) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    Extraction extraction =
        new Extraction() {
          @Override
          public void head(Head head) {}

          @Override
          public OutputStream open(Section section, String name, long bytes) {
            return new ByteArrayOutputStream() {
              @Override
              public void close() {
                found.put(name, toString(UTF_8));
              }
            };
          }
        };
    InputStream in = new ByteArrayInputStream(archive);
    new ArchiveReader("b.backup", in, extraction, Progress.NONE).read();
    return found;
  }

  @Test
  void givesBackWhatWasPutIn() throws IOException {
    assertThat(read(archive()))
        .containsOnlyKeys("rasoat.yaml", LONG, "captures/ab/cdef", "pictures/ab/cdef")
        .containsEntry(LONG, "một")
        .containsEntry("captures/ab/cdef", "x".repeat(1_000));
  }

  @Test
  void refusesOneThatWasCutAnywhere() throws IOException {
    byte[] whole = archive();
    int end = whole.length;
    while (whole[end - 1] == 0) {
      end--;
    }
    for (int length = 0; length < end + 1_023; length += 3) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(cut))
          .as("cut after %d bytes", length)
          .isInstanceOf(DamagedBackupException.class)
          .hasMessageStartingWith("b.backup, byte ");
    }
  }

  /** Blanks between entries hold nothing: a change there changes nothing. */
  @Test
  void noticesEveryByteThatWasChangedOrGivesBackTheSame() throws IOException {
    byte[] whole = archive();
    Map<String, String> content = read(whole);
    int refused = 0;
    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 1;
      try {
        assertThat(read(changed)).as("byte %d was changed", i).isEqualTo(content);
      } catch (DamagedBackupException e) {
        assertThat(e).hasMessageStartingWith("b.backup, byte ");
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(3_000);
  }

  @Test
  void saysWhichEntryWasChangedAndWhere() throws IOException {
    byte[] whole = archive();
    whole[indexOf(whole, "office:")] ^= 1;

    assertThatThrownBy(() -> read(whole))
        .hasMessageMatching(
            "b.backup, byte 1024: expected \\{\"name\":\"rasoat.yaml\",\"bytes\":19,\"sha256\":.*},"
                + " got \\{\"name\":\"rasoat.yaml\",\"bytes\":19,.*");
  }

  @Test
  void refusesWhatWasAddedBehindTheEnd() throws IOException {
    byte[] whole = archive();
    byte[] longer = Arrays.copyOf(whole, whole.length + 1);
    longer[whole.length] = 'x';
    byte[] twice = Arrays.copyOf(whole, 2 * whole.length);
    System.arraycopy(whole, 0, twice, whole.length, whole.length);

    assertThatThrownBy(() -> read(longer)).hasMessageContaining("expected the end");
    assertThatThrownBy(() -> read(twice)).hasMessageContaining("expected the end");
    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length + 30_000)))
        .hasMessageContaining("expected the end after the manifest, got more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rasoat.yaml, ../evil          | expected a plain name in the home, got '../evil'",
        "rasoat.yaml, /etc/passwd      | expected a plain name in the home, got '/etc/passwd'",
        "tips/../../x                  | expected a plain name in the home, got 'tips/../../x'",
        "tips/./x                      | expected a plain name in the home, got 'tips/./x'",
        "tips//x                       | expected a plain name in the home, got 'tips//x'",
        "'tips/a\\b'                   | expected a plain name in the home, got 'tips/a\\b'",
        "bin/evil                      | expected a part of a home, got 'bin/evil'",
        "rasoat.yaml.exe               | expected a part of a home, got 'rasoat.yaml.exe'",
        "rasoat.yaml, rasoat.yaml      | expected a name after 'rasoat.yaml', got 'rasoat.yaml'",
        "tips/b, tips/a                | expected a name after 'tips/b', got 'tips/a'",
        "captures/ab/c, tips/a         | expected a name after 'captures/ab/c', got 'tips/a'",
        "backup.json                   | expected a name after 'backup.json', got 'backup.json'",
      })
  void refusesNamesThatNoBackupHas(String names, String message) throws IOException {
    byte[] hostile = tar(names.split(", "), TarConstants.LF_NORMAL);

    assertThatThrownBy(() -> read(hostile))
        .isInstanceOf(DamagedBackupException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"1, a link", "2, a symbolic link", "3, a device", "5, a folder", "6, a pipe"})
  void refusesWhatIsNoFile(char kind, String what) throws IOException {
    byte[] hostile = tar(new String[] {"tips/x"}, (byte) kind);

    assertThatThrownBy(() -> read(hostile))
        .as(what)
        .hasMessageMatching("b.backup, byte 1024: 'tips/x/?': expected a file, got something else");
  }

  @Test
  void refusesWhatDoesNotBeginAsABackup() {
    assertThatThrownBy(() -> read(tar(new String[] {}, TarConstants.LF_NORMAL)))
        .hasMessageContaining("expected an entry after 'backup.json', got the end");
    assertThatThrownBy(() -> read("PK\3\4 something else".repeat(100).getBytes(UTF_8)))
        .isInstanceOf(DamagedBackupException.class)
        .hasMessageStartingWith("b.backup, byte 0: expected an entry");
    assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(DamagedBackupException.class);
  }

  private byte[] tar(String[] names, byte kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      byte[] head = head(1, Map.of()).asJson();
      TarArchiveEntry first = new TarArchiveEntry(Head.NAME);
      first.setSize(head.length);
      tar.putArchiveEntry(first);
      tar.write(head);
      tar.closeArchiveEntry();
      for (String name : names) {
        TarArchiveEntry entry = new TarArchiveEntry(name, kind, true);
        entry.setLinkName(kind == TarConstants.LF_NORMAL ? "" : "/etc/passwd");
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void refusesWhatANewerProgramWroteWithBothVersions() {
    String known = Schema.known(StateDatabase.SCHEMA).version();

    assertThatThrownBy(() -> head(2, Map.of()).refuseNewer("rasoat 1.0.0"))
        .hasMessage(
            "expected a backup of this program (rasoat 1.0.0, format 1) or an older one, got one of"
                + " rasoat 9.9.9 (format 2)");
    assertThatThrownBy(() -> head(1, Map.of("findings", "999")).refuseNewer("rasoat 1.0.0"))
        .hasMessage(
            "expected a backup of this program (rasoat 1.0.0, findings schema %s) or an older one,"
                + " got one of rasoat 9.9.9 (findings schema 999)",
            known);
  }

  @Test
  void anEnvelopeGivesBackWhatIsInItAndHidesIt() throws Exception {
    Path key = folder.resolve("key.pem");
    Path certificate = folder.resolve("cert.pem");
    openssl(
        "req -x509 -newkey rsa:2048 -nodes -subj /CN=backup -days 2 -keyout %s -out %s"
            .formatted(key, certificate));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] whole = archive();
    try (OutputStream sealed = Envelope.around(out, certificate)) {
      sealed.write(whole);
    }
    Path file = Files.write(folder.resolve("b.cms"), out.toByteArray());

    assertThat(Envelope.isAround(file)).isTrue();
    assertThat(indexOf(out.toByteArray(), "office:")).isNegative();
    try (InputStream in = Envelope.open(new ByteArrayInputStream(out.toByteArray()), key)) {
      assertThat(in.readAllBytes()).isEqualTo(whole);
    }
    Path clear = folder.resolve("clear");
    openssl(
        "cms -decrypt -binary -inform DER -in %s -inkey %s -out %s".formatted(file, key, clear));
    assertThat(clear).hasBinaryContent(whole);
    openssl("genrsa -out %s 2048".formatted(key));
    assertThatThrownBy(() -> Envelope.open(new ByteArrayInputStream(out.toByteArray()), key))
        .hasMessage("expected a backup for the key in " + key);
  }

  private void openssl(String arguments) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(("openssl " + arguments).split(" "))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("openssl.log").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("openssl.log"))).isZero();
  }

  private static int indexOf(byte[] bytes, String text) {
    return new String(bytes, ISO_8859_1).indexOf(text);
  }
}
