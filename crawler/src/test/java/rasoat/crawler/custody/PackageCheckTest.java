package rasoat.crawler.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.custody.Check.Verdict;
import rasoat.model.post.Sha256;

class PackageCheckTest {

  private static final String VIEW = "page-made-by-rasoat.html";
  private static final String IMAGE = "images/01-Cong_van_do_1.jpg";

  @TempDir private Path folder;
  private Case made;
  private Path zip;
  private Map<String, byte[]> files;

  @BeforeEach
  void makeAStampedPackage() throws IOException {
    made = Case.in(folder);
    zip = made.stamped();
    files = Zips.read(zip);
  }

  private PackageCheck check() throws IOException {
    return PackageCheck.of(zip, made.authority.roots());
  }

  private PackageCheck checkChanged() throws IOException {
    Zips.write(zip, files);
    return check();
  }

  private String stamp(String extension) {
    return files.keySet().stream()
        .filter(name -> name.endsWith(extension))
        .findFirst()
        .orElseThrow();
  }

  private void edit(String name, String from, String to) {
    String text = new String(files.get(name), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    files.put(name, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }

  /** What somebody would do who knows how packages are made. */
  private void hashAnew() {
    HashList list = HashList.parse(files.get("hashes.txt")).orElseThrow();
    SortedMap<String, Sha256> digests = new TreeMap<>();
    list.digests().keySet().stream()
        .filter(files::containsKey)
        .forEach(name -> digests.put(name, Sha256.of(files.get(name))));
    files.put("hashes.txt", new HashList(digests).bytes());
  }

  private static void assertFailed(PackageCheck check, String what, String reason) {
    assertThat(check.isGood()).isFalse();
    assertThat(check.isTimeStamped()).isFalse();
    assertThat(check.checks())
        .anySatisfy(
            one -> {
              assertThat(one.verdict()).isEqualTo(Verdict.FAILED);
              assertThat(one.what()).isEqualTo(what);
              assertThat(one.reason()).contains(reason);
            });
  }

  @Test
  void findsAPackageGood() throws IOException {
    PackageCheck check = check();

    assertThat(check.isTimeStamped()).isTrue();
    assertThat(check.checks()).allMatch(one -> one.verdict() == Verdict.OK);
    assertThat(check.checks())
        .extracting(Check::what)
        .containsExactly(
            "hash VERIFY.txt",
            "hash evidence.json",
            "hash " + IMAGE,
            "hash manifest.json",
            "hash page-made-by-rasoat.html",
            "hash raw/" + made.capture.provenance().raw(),
            "manifest.json",
            "chain",
            "log of the package",
            "log of the raw bytes",
            "time-stamp " + stamp(".tsr"),
            "time of the whole package");
    assertThat(check.checks().getLast().reason()).isEqualTo("not after 2026-11-28T01:30:01+07:00");
  }

  @Test
  void findsAPackageWithoutStampsGoodAndNotTimeStamped() throws IOException {
    files.keySet().removeIf(name -> name.startsWith("timestamps/"));

    PackageCheck check = checkChanged();

    assertThat(check.isGood()).isTrue();
    assertThat(check.isTimeStamped()).isFalse();
  }

  @Test
  void findsAPackageGoodThatAnEarlierVersionMade() throws IOException {
    files.keySet().removeIf(name -> name.equals(VIEW) || name.startsWith("timestamps/"));
    String manifest =
        "{\"format\":\"rasoat-evidence-1\",\"finding\":{\"id\":\"%s\"},\"capture\":{\"raw\":\"%s\"}}"
            .formatted(Case.ID, made.capture.provenance().raw());
    files.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
    hashAnew();
    made.log.append(Event.packed(Sha256.of(files.get("hashes.txt")), Case.ID));
    files.put("custody.jsonl", Files.readAllBytes(folder.resolve("custody.jsonl")));

    PackageCheck check = checkChanged();

    assertThat(check.checks()).filteredOn(one -> one.verdict() == Verdict.FAILED).isEmpty();
  }

  @Test
  void trustsNoAuthorityThatNobodyTrusts() throws IOException {
    String stamp = "time-stamp " + stamp(".tsr");

    assertFailed(
        PackageCheck.of(zip, new TestAuthority().roots()), stamp, "no trusted root vouched");
    assertFailed(PackageCheck.of(zip, TrustRoots.none()), stamp, "no trusted root was given");
  }

  @ParameterizedTest
  @ValueSource(strings = {IMAGE, "manifest.json", "evidence.json", "VERIFY.txt", VIEW})
  void missesAFile(String name) throws IOException {
    files.remove(name);

    assertFailed(checkChanged(), "hash " + name, "expected the file, got none");
  }

  @ParameterizedTest
  @ValueSource(strings = {IMAGE, "manifest.json", "evidence.json", "VERIFY.txt", VIEW})
  void tellsAFileThatWasChanged(String name) throws IOException {
    files.get(name)[0] ^= 1;

    assertFailed(checkChanged(), "hash " + name, "expected ");
  }

  @Test
  void tellsAFileThatWasAdded() throws IOException {
    files.put("images/09-more.jpg", new byte[] {1});

    assertFailed(checkChanged(), "file images/09-more.jpg", "is not in the list of hashes");
  }

  @Test
  void tellsAChangeWithHashesThatFit() throws IOException {
    files.get(IMAGE)[0] ^= 1;
    hashAnew();

    assertFailed(checkChanged(), "log of the package", "expected a line PACKED");
  }

  @Test
  void tellsOtherBytesUnderTheNameOfADigest() throws IOException {
    String raw = "raw/" + made.capture.provenance().raw();
    files.get(raw)[0] ^= 1;
    hashAnew();

    assertFailed(checkChanged(), "hash " + raw, "expected the bytes it is named by");
  }

  @Test
  void holdsNoStampAgainstAChainThatWasWrittenAnew() throws IOException {
    files.get(IMAGE)[0] ^= 1;
    hashAnew();
    Event packed = Event.packed(Sha256.of(files.get("hashes.txt")), Case.ID);
    Line line = Line.after(Line.START, 6, Logs.NOW, packed, "rasoat 0.1.0");
    files.put("custody.jsonl", (line.text() + "\n").getBytes(StandardCharsets.US_ASCII));

    assertFailed(
        checkChanged(), "time-stamp " + stamp(".tsr"), "expected the hash of a line of this log");
  }

  @ParameterizedTest
  @CsvSource({
    "custody.jsonl, FLAGGED, DELETED, chain, its hash is not that of its record",
    "custody.jsonl, 00ff00ff00ff00ff, 11ff00ff00ff00ff, log of the package, expected a line PACKED",
    "hashes.txt, '  manifest', ' *manifest', hashes.txt, expected a list of hashes",
    "manifest.json, rasoat-evidence-1, rasoat-evidence-9, manifest.json, expected"
        + " rasoat-evidence-1",
    "manifest.json, 00ff00ff00ff00ff, 11ff00ff00ff00ff, log of the package, expected a line PACKED",
    "manifest.json, '{', '{{', manifest.json, expected rasoat-evidence-1",
  })
  void tellsAnEdit(String name, String from, String to, String what, String reason)
      throws IOException {
    edit(name, from, to);

    assertFailed(checkChanged(), what, reason);
  }

  @Test
  void tellsAnEmptyChain() throws IOException {
    files.put("custody.jsonl", new byte[0]);

    assertFailed(checkChanged(), "log of the package", "expected a line PACKED");
  }

  @ParameterizedTest
  @CsvSource({
    ".tsq, expected the request beside it",
    ".pem, expected its certificates beside it",
  })
  void missesWhatBelongsToAStamp(String extension, String reason) throws IOException {
    files.remove(stamp(extension));

    assertFailed(checkChanged(), "time-stamp " + stamp(".tsr"), reason);
  }

  @Test
  void missesTheStampItself() throws IOException {
    String question = stamp(".tsq");
    files.remove(stamp(".tsr"));

    assertFailed(checkChanged(), "file " + question, "expected a time-stamp beside it");
  }

  @Test
  void tellsAStampWithAByteChanged() throws IOException {
    byte[] answer = files.get(stamp(".tsr"));
    answer[answer.length - 1] ^= 1;

    assertFailed(checkChanged(), "time-stamp " + stamp(".tsr"), "");
  }

  @Test
  void tellsAStampOfAnEarlierTimeFromOneOfTheWhole() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Case earlier = Case.in(other);
    earlier.stamp();
    earlier.write(zip);

    PackageCheck check = PackageCheck.of(zip, earlier.authority.roots());

    assertThat(check.isGood()).isTrue();
    assertThat(check.isTimeStamped()).isFalse();
    assertThat(check.checks())
        .anySatisfy(one -> assertThat(one.reason()).endsWith("before the package was made"));
  }

  @Test
  void readsNothingThatIsNotThere() {
    assertThatThrownBy(() -> PackageCheck.of(folder.resolve("none.zip"), TrustRoots.none()))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void neverThrowsWhereverAPackageIsCut() throws IOException {
    byte[] whole = Files.readAllBytes(zip);

    for (int length = 0; length < whole.length; length += 7) {
      Files.write(zip, Arrays.copyOf(whole, length));
      assertThat(check().isGood()).as("%d bytes", length).isFalse();
    }
  }

  @Test
  void findsNoOtherContentGoodWhateverByteIsChanged() throws IOException {
    byte[] whole = Files.readAllBytes(zip);

    for (int place = 0; place < whole.length; place += 61) {
      byte[] changed = whole.clone();
      changed[place] ^= 0x41;
      Files.write(zip, changed);
      assertThat(!check().isGood() || isTheSame(Zips.read(zip))).as("byte %d", place).isTrue();
    }
  }

  /** But for those parts of an answer that its authority did not sign, such as version numbers. */
  private boolean isTheSame(Map<String, byte[]> read) {
    return read.keySet().equals(files.keySet())
        && read.entrySet().stream()
            .filter(entry -> !entry.getKey().endsWith(".tsr"))
            .allMatch(entry -> Arrays.equals(entry.getValue(), files.get(entry.getKey())));
  }
}
