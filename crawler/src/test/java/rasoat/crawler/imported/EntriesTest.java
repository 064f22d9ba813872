package rasoat.crawler.imported;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("PreferCharsetOverload") // that of the library is private
class EntriesTest {

  private static final String NFC = "ảnh/công văn.txt";
  private static final String NFD = Normalizer.normalize(NFC, Normalizer.Form.NFD);

  @TempDir private Path folder;

  @Test
  void listsAFolderByNameAndFollowsNoLink() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/2.txt"), "hai");
    Files.writeString(folder.resolve("a.txt"), "một");
    Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("/etc/passwd"));

    try (Entries entries = Entries.open(folder)) {
      assertThat(names(entries)).containsExactly("a.txt", "b/2.txt");
      assertThat(text(entries, "b/2.txt")).isEqualTo("hai");
      assertThat(entries.problems())
          .singleElement()
          .asString()
          .endsWith("'link.txt': expected a file, got a link or a device");
    }
  }

  @Test
  void readsAZipWhateverItIsCalled() throws IOException {
    Path file = zip(zip -> put(zip, NFC, "Kính gửi"), "captures.dat");

    try (Entries entries = Entries.open(file)) {
      assertThat(names(entries)).containsExactly(NFC);
      assertThat(text(entries, NFC)).isEqualTo("Kính gửi");
      assertThat(entries.problems()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, true, flagged", "UTF-8, false, flag missing"})
  void composesNamesFromMacOsWithAndWithoutTheFlag(String charset, boolean flag, String why)
      throws IOException {
    Path file =
        zip(
            zip -> {
              zip.setEncoding(charset);
              zip.setUseLanguageEncodingFlag(flag);
              put(zip, NFD, "x");
            },
            "a.zip");

    try (Entries entries = Entries.open(file)) {
      assertThat(names(entries)).as(why).containsExactly(NFC);
    }
  }

  @Test
  void readsOldNamesThatAreNotUtf8() throws IOException {
    Path file =
        zip(
            zip -> {
              zip.setEncoding("IBM437");
              zip.setUseLanguageEncodingFlag(false);
              put(zip, "é.txt", "x");
            },
            "a.zip");

    try (Entries entries = Entries.open(file)) {
      assertThat(names(entries)).containsExactly("é.txt");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "../evil.txt, leads out",
    "a/../../evil.txt, leads out",
    "a/../evil.txt, goes up at all",
    "/etc/passwd, absolute",
    "C:/Windows/evil.txt, drive",
    "c:evil.txt, drive without a slash",
    "'..\\evil.txt', Windows",
    "'\\\\host\\share\\evil.txt', another machine",
  })
  void leavesOutNamesThatLeadOut(String name, String why) throws IOException {
    Path file =
        zip(
            zip -> {
              put(zip, name, "x");
              put(zip, "good.txt", "x");
            },
            "a.zip");

    try (Entries entries = Entries.open(file)) {
      assertThat(names(entries)).as(why).containsExactly("good.txt");
      assertThat(entries.problems()).singleElement().asString().contains("leads out of it");
    }
  }

  @Test
  void leavesOutLinksDuplicatesAndWhatIsEncrypted() throws IOException {
    Path file =
        zip(
            zip -> {
              put(zip, "a.txt", "first");
              put(zip, "./a.txt", "second");
              ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
              link.setUnixMode(0120777);
              put(zip, link, "/etc/passwd");
              put(zip, "secret.txt", "x");
            },
            "a.zip");
    DamagedArchive.markEncrypted(file, "secret.txt");

    try (Entries entries = Entries.open(file)) {
      assertThat(names(entries)).containsExactly("a.txt");
      assertThat(text(entries, "a.txt")).isEqualTo("first");
      assertThat(reasons(entries))
          .containsExactly(
              "'./a.txt': expected a name of its own, got one that is taken",
              "'link.txt': expected a file, got a link",
              "'secret.txt': expected a readable file, got an encrypted one");
    }
  }

  @Test
  void leavesOutABombAndKeepsTheRest() throws IOException {
    Path file =
        zip(
            zip -> {
              put(zip, "bomb.txt", "0".repeat(50 << 20));
              put(zip, "good.txt", "x");
            },
            "a.zip");

    try (Entries entries = Entries.open(file)) {
      assertThat(names(entries)).containsExactly("good.txt");
      assertThat(reasons(entries))
          .containsExactly("'bomb.txt': expected at most 200 times its packed size, got more");
    }
  }

  @Test
  void leavesOutEntriesThatShareBytes() throws IOException {
    Path file = zip(zip -> put(zip, "a.txt", "the kernel"), "a.zip");
    DamagedArchive.repeatDirectory(file, 5);

    try (Entries entries = Entries.open(file)) {
      assertThat(names(entries)).containsExactly("00000");
      assertThat(reasons(entries))
          .hasSize(4)
          .allMatch(reason -> reason.endsWith("got some of another entry"));
    }
  }

  @Test
  void refusesMoreEntriesThanItMayHaveBeforeListingThem() throws IOException {
    Path file = zip(zip -> put(zip, "a.txt", ""), "a.zip");
    DamagedArchive.repeatDirectory(file, EntryList.MOST + 1);

    assertThat(ZipDirectory.count(file, 10)).isEqualTo(11);
    assertThatIOException()
        .isThrownBy(() -> Entries.open(file).close())
        .withMessageEndingWith("expected at most 100000 entries, got more");
  }

  @Test
  void doesNotOpenAnArchiveInsideAnArchive() throws IOException {
    Path inner = zip(zip -> put(zip, "bomb.txt", "x"), "inner.zip");
    byte[] bytes = Files.readAllBytes(inner);
    Path file = zip(zip -> put(zip, new ZipArchiveEntry("inner.zip"), bytes), "outer.zip");

    try (Entries entries = Entries.open(file)) {
      assertThat(names(entries)).containsExactly("inner.zip");
    }
  }

  @Test
  void noticesDamagedBytes() throws IOException {
    Path file =
        zip(
            zip -> {
              ZipArchiveEntry stored = new ZipArchiveEntry("a.txt");
              stored.setMethod(ZipEntry.STORED);
              stored.setSize(7);
              stored.setCrc(DamagedArchive.crc("correct".getBytes(UTF_8)));
              put(zip, stored, "correct");
            },
            "a.zip");
    DamagedArchive.replace(file, "correct", "c0rrect");

    try (Entries entries = Entries.open(file)) {
      assertThatIOException()
          .isThrownBy(() -> text(entries, "a.txt"))
          .withMessage("expected bytes with their checksum, got damaged ones");
    }
  }

  @Test
  void givesNoMoreBytesThanPromised() throws IOException {
    EntryList list = new EntryList(folder);
    list.add("a.txt", 3, () -> InputStream.nullInputStream());
    list.add("b.txt", 3, () -> new ByteArrayInputStream("four".getBytes(UTF_8)));

    assertThat(list.named("a.txt").orElseThrow().open().readAllBytes()).isEmpty();
    assertThatIOException()
        .isThrownBy(() -> list.named("b.txt").orElseThrow().open().readAllBytes())
        .withMessage("'b.txt': expected 3 bytes, got more");
  }

  @Test
  void refusesMoreBytesInAllThanItMayHave() throws IOException {
    EntryList list = new EntryList(folder);
    list.add("a", EntryList.MOST_BYTES, InputStream::nullInputStream);

    assertThatIOException()
        .isThrownBy(() -> list.add("b", 1, InputStream::nullInputStream))
        .withMessageContaining("expected at most 21474836480 bytes in all, got more");
  }

  @Test
  void readsA7z() throws IOException {
    Path file = sevenZip(NFD, "Kính gửi", "../evil.txt", "x");

    try (Entries entries = Entries.open(file)) {
      assertThat(names(entries)).containsExactly(NFC);
      assertThat(text(entries, NFC)).isEqualTo("Kính gửi");
      assertThat(reasons(entries)).singleElement().asString().contains("leads out of it");
    }
  }

  @Test
  void refusesTheHugeDictionaryOfA7z() throws IOException {
    Path file = sevenZip("a.txt", "x");
    DamagedArchive.enlargeDictionary(file);

    try (Entries entries = Entries.open(file)) {
      assertThatIOException().isThrownBy(() -> text(entries, "a.txt"));
    }
  }

  @Test
  void refusesWhatIsNoArchive() throws IOException {
    Path file = Files.writeString(folder.resolve("a.zip"), "<html>");

    assertThat(Entries.isOne(file)).isFalse();
    assertThatIOException()
        .isThrownBy(() -> Entries.open(file).close())
        .withMessageEndingWith("expected a folder, a ZIP or a 7z, got neither");
  }

  @Test
  void endsInAnIoExceptionWhereverAnArchiveIsCutOrChanged() throws IOException {
    List<Path> archives =
        List.of(zip(zip -> put(zip, NFC, "Kính gửi"), "whole.zip"), sevenZip(NFC, "Kính gửi"));
    for (Path archive : archives) {
      byte[] whole = Files.readAllBytes(archive);
      Random random = new Random(7);
      for (int at = 0; at < whole.length; at += 7) {
        readAnyway(Arrays.copyOf(whole, at));
        byte[] changed = whole.clone();
        changed[at] = (byte) random.nextInt();
        readAnyway(changed);
      }
    }
  }

  private void readAnyway(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("changed"), bytes);
    try (Entries entries = Entries.open(file)) {
      for (Entries.Entry entry : entries.all()) {
        try (InputStream in = entry.open()) {
          in.readAllBytes();
        }
      }
    } catch (IOException e) {
      assertThat(e).isNotNull(); // what it promises
    }
  }

  private static List<String> names(Entries entries) {
    return entries.all().stream().map(Entries.Entry::name).toList();
  }

  private static List<String> reasons(Entries entries) {
    return entries.problems().stream().map(InputProblem::reason).toList();
  }

  private static String text(Entries entries, String name) throws IOException {
    try (InputStream in = entries.named(name).orElseThrow().open()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private Path zip(Content content, String name) throws IOException {
    Path file = folder.resolve(name);
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      content.write(zip);
    }
    return file;
  }

  private interface Content {
    void write(ZipArchiveOutputStream zip) throws IOException;
  }

  private static void put(ZipArchiveOutputStream zip, String name, String text) throws IOException {
    put(zip, new ZipArchiveEntry(name), text);
  }

  private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, String text)
      throws IOException {
    put(zip, entry, text.getBytes(UTF_8));
  }

  private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] bytes)
      throws IOException {
    zip.putArchiveEntry(entry);
    zip.write(bytes);
    zip.closeArchiveEntry();
  }

  private Path sevenZip(String... namesAndTexts) throws IOException {
    Path file = folder.resolve("a.7z");
    try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(namesAndTexts[i]);
        out.putArchiveEntry(entry);
        out.write(namesAndTexts[i + 1].getBytes(UTF_8));
        out.closeArchiveEntry();
      }
    }
    return file;
  }
}
