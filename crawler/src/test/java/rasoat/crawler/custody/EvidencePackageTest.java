package rasoat.crawler.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvidencePackageTest {

  private static final String IMAGE = "images/01-Cong_van_do_1.jpg";

  @TempDir private Path folder;
  private Case made;
  private Path zip;

  @BeforeEach
  void flagAPost() throws IOException {
    made = Case.in(folder);
    zip = folder.resolve("out").resolve("finding.zip");
  }

  private JsonNode manifest() throws IOException {
    return JsonMapper.shared().readTree(Zips.read(zip).get("manifest.json"));
  }

  @Test
  void holdsTheOriginalBytes() throws IOException {
    Packed packed = made.write(zip);

    Map<String, byte[]> files = Zips.read(zip);
    String raw = "raw/" + made.capture.provenance().raw();
    assertThat(files.keySet())
        .containsExactly(
            "VERIFY.txt",
            "evidence.json",
            "manifest.json",
            "page-made-by-rasoat.html",
            raw,
            IMAGE,
            "hashes.txt",
            "custody.jsonl");
    assertThat(files.get(raw)).isEqualTo(Case.RAW.getBytes(StandardCharsets.UTF_8));
    assertThat(files.get(IMAGE)).isEqualTo(Case.PICTURE);
    assertThat(packed).isEqualTo(new Packed(Sha256.of(files.get("hashes.txt")), false, 1, 0));
  }

  @Test
  void tellsTimesInUtcAndVietnameseTime() throws IOException {
    made.write(zip);

    JsonNode manifest = manifest();
    assertThat(manifest.at("/post/time/utc").asString()).isEqualTo("2026-11-27T17:30:00Z");
    assertThat(manifest.at("/post/time/vietnam").asString()).isEqualTo("2026-11-28T00:30:00+07:00");
    assertThat(manifest.at("/capture/at/utc").asString()).isEqualTo("2026-11-27T18:00:01Z");
    assertThat(manifest.at("/capture/at/vietnam").asString())
        .isEqualTo("2026-11-28T01:00:01+07:00");
  }

  @ParameterizedTest
  @CsvSource({
    "/finding/id, 00ff00ff00ff00ff",
    "/finding/kind, LEAK",
    "/finding/number, 1849/UBND-VHXH",
    "/post/key, TELEGRAM|anhai_tin|17",
    "/post/permalink, https://t.me/anhai_tin/17",
    "/capture/route, PUBLIC_PAGE",
    "/method/collection, telegram-preview",
    "/method/program, rasoat 0.1.0",
    "/method/ocrEngine, Tesseract 5.5.2",
    "/method/models/0/name, vie",
    "/method/models/0/sha256, cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
    "/request/address, https://t.me/s/anhai_tin",
    "/request/headers/content-type/0, text/html",
    "/request/peer, CN=*.telegram.org",
    "/request/at, 2026-11-27T18:00:01Z",
    "/asSeen/what, MADE_BY_RASOAT",
    "/asSeen/file, page-made-by-rasoat.html",
    "/files/0/form, DATA",
    "/files/1/form, PICTURE",
    "/files/1/perceptual/algorithm, PDQ",
    "/files/1/perceptual/hex, efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef",
    "/files/1/request/address, https://cdn4.example/a.jpg",
    "/files/3/role, VIEW",
    "/files/1/name, ảnh/Công văn đỏ 1.jpg",
    "/files/2/state, MISSING",
  })
  void tells(String place, String fact) throws IOException {
    made.write(zip);

    assertThat(manifest().at(place).asString()).isEqualTo(fact);
  }

  @Test
  void tellsTheEvidence() throws IOException {
    made.write(zip);

    assertThat(Zips.text(zip, "evidence.json")).contains(Case.TEXT, Case.QUOTE, "\"weight\" : 0.5");
  }

  @Test
  void namesNoAuthorAndNoSessionOutsideTheOriginalBytes() throws IOException {
    made.write(zip);

    Map<String, byte[]> files = Zips.read(zip);
    files.keySet().removeIf(name -> name.startsWith("raw/"));
    assertThat(files.values())
        .allSatisfy(
            bytes ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .doesNotContain(Case.AUTHOR, Case.PSEUDONYM, "geheim"));
  }

  @Test
  void makesTheSameBytesFromTheSameEvidence() throws IOException {
    Path second = folder.resolve("second.zip");
    made.write(zip);
    made.log.append(Logs.event(10));
    made.write(second);

    assertThat(second).hasSameBinaryContentAs(zip);
    assertThat(Logs.events(made.log)).filteredOn(e -> e.what() == Event.What.PACKED).hasSize(1);
  }

  @Test
  void holdsTheStampOnceTheLogIsStamped() throws IOException {
    made.write(zip);
    made.stamp();
    Packed packed = made.write(zip);

    assertThat(packed.stamped()).isTrue();
    assertThat(Zips.read(zip).keySet())
        .filteredOn(name -> name.startsWith("timestamps/"))
        .hasSize(3)
        .allMatch(name -> name.startsWith("timestamps/2026-11-28_000000000006_"));
  }

  @Test
  void holdsItsPartOfTheLogOnly() throws IOException {
    made.write(zip);

    assertThat(Zips.text(zip, "custody.jsonl").lines())
        .extracting(line -> Line.parse(line).orElseThrow().number())
        .containsExactly(3L, 4L, 5L, 6L);
  }

  @Test
  void packsPagesAsSeen() throws IOException {
    Sha256 page = made.store.put(new byte[] {1, 2});
    EvidenceFacts facts = made.facts(SecrecyLevel.NONE, List.of(page), List.of());

    EvidencePackage.write(zip, facts, made.store, made.log);

    assertThat(Zips.read(zip)).containsEntry("pages/" + page, new byte[] {1, 2});
    assertThat(manifest().at("/asSeen/what").asString()).isEqualTo("CAPTURED_PAGE");
  }

  @ParameterizedTest
  @CsvSource({
    "'<!DOCTYPE html><html>một bài đăng', RAW_BYTES, HTML",
    "'MIME-Version: 1.0\nContent-Type: multipart/related;', RAW_BYTES, MHTML",
    "'{\"log\": {\"version\": \"1.2\"}}', RAW_BYTES, HAR",
    "WARC/1.0, RAW_BYTES, WARC",
    "'<rss version=\"2.0\">', MADE_BY_RASOAT, HTML",
    "'{\"message\": \"<html>\"}', MADE_BY_RASOAT, HTML",
  })
  void saysWhatShowsThePageAsSeen(String raw, String what, String form) throws IOException {
    Capture capture = made.readFrom(raw.getBytes(StandardCharsets.UTF_8));

    EvidencePackage.write(zip, made.facts(capture), made.store, made.log);

    assertThat(manifest().at("/asSeen/what").asString()).isEqualTo(what);
    assertThat(manifest().at("/asSeen/form").asString()).isEqualTo(form);
    assertThat(Zips.read(zip)).containsKey(manifest().at("/asSeen/file").asString());
  }

  @ParameterizedTest
  @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void holdsNothingOfAStateSecretInTheClear(SecrecyLevel level) throws IOException {
    Preview preview = new Preview("ảnh/Công văn đỏ 1.jpg", Case.PREVIEW);

    Packed packed =
        EvidencePackage.write(
            zip, made.facts(level, List.of(), List.of(preview)), made.store, made.log);

    String all = Files.readString(zip, StandardCharsets.ISO_8859_1);
    assertThat(packed.withheld()).isEqualTo(2);
    assertThat(all)
        .doesNotContain(latin(Case.TEXT), latin(Case.QUOTE), Case.AUTHOR)
        .doesNotContain(new String(Case.PICTURE, StandardCharsets.ISO_8859_1))
        .contains(new String(Case.PREVIEW, StandardCharsets.ISO_8859_1))
        .contains(Sha256.of(Case.PICTURE).value());
  }

  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  @Test
  void refusesClearBytesOfAStateSecret() {
    List<Preview> clear = List.of(new Preview("a.jpg", Case.PICTURE));
    List<Sha256> page = List.of(Logs.digest("page"));

    assertThatThrownBy(() -> made.facts(SecrecyLevel.MAT, List.of(), clear))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "finding 00ff00ff00ff00ff shows a state secret: expected blurred previews, "
                + "got a picture in the clear");
    assertThatThrownBy(() -> made.facts(SecrecyLevel.MAT, page, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected no page as seen, got 1 in the clear");
  }

  @Test
  void saysWhatIsNotKeptAnyMore() throws IOException {
    made.store.remove(Sha256.of(Case.PICTURE));

    assertThat(made.write(zip).missing()).isEqualTo(2);
    assertThat(PackageCheck.of(zip, TrustRoots.none()).isGood()).isTrue();
  }

  @Test
  void packsNothingFromALogThatWasTamperedWith() throws IOException {
    Path file = folder.resolve("custody.jsonl");
    Files.writeString(file, Files.readString(file).replaceFirst("TAKEN_IN", "DELETED"));

    assertThatThrownBy(() -> made.write(zip))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("expected an unbroken custody log, line 1: ");
    assertThat(zip).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, 01-passwd",
    "'C:\\a b.jpg', 01-C__a_b.jpg",
    "'', 01-picture",
    "công văn.jpg, 01-cong_van.jpg",
    "Đường.jpg, 01-Duong.jpg",
    "-rf, 01--rf",
    "'a\nb', 01-a_b",
  })
  void namesPicturesSafely(String name, String file) {
    assertThat(PackedFile.fileName(1, name)).isEqualTo(file);
  }
}
