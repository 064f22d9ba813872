package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.ingest.IngestOutcome.Ingested;
import rasoat.index.ingest.IngestOutcome.Refused;
import rasoat.model.document.Disclosure;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

final class IngestTest {

  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

  private static final Ingest INGEST = Ingest.textOnly();

  @TempDir Path folder;

  private static List<IngestOutcome> readAll(Path path) throws IOException {
    return INGEST.filesUnder(path).stream().flatMap(file -> INGEST.read(file).stream()).toList();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static OfficialDocument document(IngestOutcome outcome) {
    assertThat(outcome).isInstanceOf(Ingested.class);
    return ((Ingested) outcome).document().document();
  }

  private static String reason(IngestOutcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).reason();
  }

  private OfficialDocument manifest(String fields) throws IOException {
    write("a.txt", "một hai ba");
    return document(INGEST.read(write("a.json", "{" + fields + "}")).getFirst());
  }

  @Test
  void readsEveryFieldOfAManifest() throws IOException {
    OfficialDocument document =
        manifest(
            """
            "id": "d-7", "number": "1849/UBND-VHXH", "symbol": "UBND-VHXH",
            "agency": "UBND XÃ SÔNG MƠ", "date": "2025-12-16", "type_name": "CÔNG VĂN",
            "abstract": "nạo vét kênh",
            "signer": "Trần Thị Mây", "secrecy": "TỐI MẬT", "disclosure": "secret", "text": "a.txt",
            "pages": ["a_p1.png"]
            """);

    assertThat(document.id().value()).isEqualTo("d-7");
    assertThat(document.number()).hasToString("1849/UBND-VHXH");
    assertThat(document.issuingBody()).isEqualTo("UBND XÃ SÔNG MƠ");
    assertThat(document.date()).isEqualTo("2025-12-16");
    assertThat(document.typeName()).isEqualTo("CÔNG VĂN");
    assertThat(document.subject()).isEqualTo("nạo vét kênh");
    assertThat(document.signer()).isEqualTo("Trần Thị Mây");
    assertThat(document.secrecy()).isEqualTo(SecrecyLevel.TOI_MAT);
    assertThat(document.disclosure()).isEqualTo(Disclosure.always(Disclosure.State.SECRET));
    assertThat(document.text()).isEqualTo("một hai ba");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"UBND-VP, /UBND-VP", "CV/BTGDVTU, -CV/BTGDVTU", "QĐ/ĐU, -QĐ/ĐU"})
  void takesASymbolWithoutNumberForABlankNumber(String symbol, String number) throws IOException {
    OfficialDocument document = manifest("\"number\": null, \"symbol\": \"" + symbol + "\"");

    assertThat(document.number()).hasToString(number);
    assertThat(document.number().isBlank()).isTrue();
  }

  @Test
  void isInternalUntilTheDayOfRelease() throws IOException {
    OfficialDocument document = manifest("\"public_from\": \"2026-01-01\"");

    assertThat(document.isPublicOn(ANY_DAY.minusDays(1))).isFalse();
    assertThat(document.isPublicOn(ANY_DAY)).isTrue();
  }

  @Test
  void isSecretWhenMarkedAndInternalWhenNothingIsSaid() throws IOException {
    assertThat(manifest("\"secrecy\": \"MẬT\"").disclosure().on(ANY_DAY))
        .isEqualTo(Disclosure.State.SECRET);
    assertThat(manifest("\"id\": \"x\"").disclosure().on(ANY_DAY))
        .isEqualTo(Disclosure.State.INTERNAL);
  }

  @Test
  void readsAFolderWithoutWhatBelongsToAManifest() throws IOException {
    write("a.json", "{\"text\": \"a.txt\"}");
    write("a.txt", "một");
    write("a.ocr.txt", "mqt");
    write("b.txt", "hai");
    write("a_p1.png", "no picture");
    write("posts.jsonl", "{}");

    List<IngestOutcome> outcomes = readAll(folder);

    assertThat(outcomes)
        .extracting(outcome -> document(outcome).id().value())
        .containsExactly("a", "b");
  }

  @Test
  void goesOnAfterABadFile() throws IOException {
    write("a.json", "{ broken");
    write("b.txt", "hai");
    write("c.pdf", "no pdf");
    write("d.docx", "no docx");

    List<IngestOutcome> outcomes = readAll(folder);

    assertThat(outcomes).hasSize(4).filteredOn(Refused.class::isInstance).hasSize(3);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"a\",\\n \"date\": } | expected JSON at line 2, column 10",
        "[1, 2]                        | expected a JSON object: was ARRAY",
        "{\"date\": \"16/12/2025\"}     | field date: expected a date such as 2025-12-16, was"
            + " 16/12/2025",
        "{\"number\": \"khong so\"}     | field number: expected a number such as 1849/UBND-VHXH,"
            + " was khong so",
        "{\"secrecy\": \"HƠI MẬT\"}     | field secrecy: expected MẬT, TỐI MẬT or TUYỆT MẬT, was"
            + " HƠI MẬT",
        "{\"disclosure\": \"open\"}     | field disclosure: expected public, internal or secret,"
            + " was open",
        "{\"signer\": 5}                | field signer: expected text, was 5",
        "{\"text\": \"../b.txt\"}       | field text: expected the name of a file in the same"
            + " folder, was ../b.txt",
        "{\"text\": \"none.txt\"}       | no such file",
      })
  void saysWhatIsWrongWithAManifest(String json, String reason) throws IOException {
    write("a.txt", "một hai ba");

    assertThat(reason(INGEST.read(write("a.json", json.replace("\\n", "\n"))).getFirst()))
        .startsWith(reason);
  }

  @Test
  void refusesTextThatIsNotUtf8() throws IOException {
    Path file =
        Files.write(folder.resolve("a.txt"), "Số: 12 \u00e3".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(reason(INGEST.read(file).getFirst()))
        .isEqualTo("expected UTF-8 in a.txt: broken at byte 7");
  }

  @Test
  void refusesHugeEmptyUnknownAndMissingFiles() throws IOException {
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(Ingest.LARGEST_FILE + 1);
    }

    assertThat(reason(INGEST.read(huge).getFirst()))
        .contains("at most 268435456 bytes: was 268435457");
    assertThat(reason(INGEST.read(write("e.txt", " \n")).getFirst())).contains("found no letters");
    assertThat(reason(INGEST.read(write("x.exe", "MZ")).getFirst())).contains("was x.exe");
    assertThat(reason(INGEST.read(folder.resolve("no.txt")).getFirst())).contains("no such file");
  }

  @Test
  void keepsTextInNfcWithoutByteOrderMark() throws IOException {
    String decomposed = Normalizer.normalize("Số một\r\n", Normalizer.Form.NFD);

    assertThat(document(INGEST.read(write("a.txt", "\uFEFF" + decomposed)).getFirst()).text())
        .isEqualTo("Số một\n");
  }
}
