package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryCommandTest {

  private static final String SAMPLE = "sample/documents";

  @TempDir private Path folder;

  @Test
  void addsTheSample() {
    Call call = Call.of(folder, "registry", "add", SAMPLE);

    assertThat(call.exit()).isZero();
    assertThat(call.out()).contains("17 added, 0 refused").contains("1849/UBND-VHXH");
    assertThat(Call.of(folder, "registry", "list").out()).endsWith("17 documents\n");
  }

  @Test
  void namesWhatItRefusesAndExitsWithOne() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{");
    Path other = Files.writeString(folder.resolve("letter.odt"), "x");

    Call call = Call.of(folder, "registry", "add", bad.toString(), other.toString());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains(bad + ": expected JSON")
        .contains(other + ": expected a PDF, DOCX");
    assertThat(call.out()).isEqualTo("0 added, 2 refused\n");
  }

  @Test
  void refusesTheSecondOfTwoFilesWithOneId() throws IOException {
    Path first = write("a/letter.txt", "Số: 1/UBND-VP");
    Path second = write("b/letter.txt", "Số: 2/UBND-VP");

    Call call = Call.of(folder, "registry", "add", first.toString(), second.toString());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains(second + ": expected an id of its own, got letter, the id of " + first);
    assertThat(call.out()).contains("1 added, 1 refused");
  }

  @Test
  void passesOverWhatIsThereAndReplacesWhatChanged() throws IOException {
    Path letter = write("letter.txt", "Số: 1/UBND-VP");
    Path other = write("other.txt", "Số: 2/UBND-VP");
    Call.of(folder, "registry", "add", letter.toString(), other.toString());
    write("letter.txt", "Số: 3/UBND-VP");

    Call call = Call.of(folder, "registry", "add", letter.toString(), other.toString());

    assertThat(call.exit()).isZero();
    assertThat(call.out()).contains("0 added, 1 replaced, 1 already there, 0 refused");
    assertThat(Call.of(folder, "registry", "find", "letter").out()).contains("3/UBND-VP");
  }

  @Test
  void letsAFileTakeTheIdOfAnotherWhenItIsToldTo() throws IOException {
    Path first = write("a/letter.txt", "Số: 1/UBND-VP");
    Path second = write("b/letter.txt", "Số: 2/UBND-VP");
    Call.of(folder, "registry", "add", first.toString());

    Call call = Call.of(folder, "registry", "add", "--replace", second.toString());

    assertThat(call.out()).contains("0 added, 1 replaced, 0 refused");
    assertThat(Call.of(folder, "registry", "find", "letter").out()).contains("2/UBND-VP");
  }

  @Test
  void reportsWhatCameOfEveryFile() throws IOException {
    Path good = write("good.txt", "Số: 1/UBND-VP");
    Path bad = write("bad.json", "{");
    Path report = folder.resolve("report.jsonl");

    Call.of(
        folder, "registry", "add", good + "", bad + "", good + "", "--report", report.toString());

    assertThat(Files.readAllLines(report))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "{\"file\":\"%s\",\"outcome\":\"added\",\"document\":\"good\",\"reason\":null}",
                        good),
            line ->
                assertThat(line)
                    .startsWith(
                        "{\"file\":\"%s\",\"outcome\":\"refused\",\"document\":null,\"reason\":\"expected"
                            .formatted(bad)),
            line -> assertThat(line).contains("\"outcome\":\"already-there\""));
  }

  @Test
  void registersPublishedDocumentsAsPublicAlsoWhenTheyAreThere() throws IOException {
    Path letter = write("letter.txt", "Số: 1/UBND-VP");
    Call.of(folder, "registry", "add", letter.toString());

    Call call =
        Call.of(folder, "registry", "add", letter.toString(), "--public-from", "2025-12-16");
    Call again =
        Call.of(folder, "registry", "add", letter.toString(), "--public-from", "2025-12-16");

    assertThat(call.out()).contains("1 replaced");
    assertThat(Call.of(folder, "registry", "find", "letter").out())
        .contains("public from 16/12/2025");
    assertThat(again.out()).contains("1 already there");
  }

  @Test
  void keepsAReleaseWhenTheFileChanges() throws IOException {
    Path letter = write("letter.txt", "Số: 1/UBND-VP");
    Call.of(folder, "registry", "add", letter.toString());
    Call.of(folder, "registry", "release", "letter", "--on", "2999-01-01");
    write("letter.txt", "Số: 3/UBND-VP");

    Call call = Call.of(folder, "registry", "add", letter.toString());

    assertThat(call.out()).contains("1 replaced").contains("internal, public 01/01/2999");
  }

  @Test
  void releasesOnADayAndCorrectsIt() {
    Call.of(folder, "registry", "add", SAMPLE);

    Call call = Call.of(folder, "registry", "release", "s0001", "none", "--on", "2026-02-28");
    Call corrected = Call.of(folder, "registry", "release", "s0001", "--on", "2999-03-01");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("ID: expected a registered document, got 'none'");
    assertThat(call.out()).contains("1 of 2 released");
    assertThat(corrected.exit()).isZero();
    assertThat(corrected.out()).contains(", public 01/03/2999").doesNotContain("28/02");
  }

  @Test
  void declassifiesOnlyWhatIsSecret() throws IOException {
    write("plan.json", "{\"secrecy\": \"TOI_MAT\"}");
    write("plan.txt", "Số: 1/KH-UBND");
    write("letter.txt", "Số: 1/UBND-VP");
    Call.of(folder, "registry", "add", folder + "/plan.json", folder + "/letter.txt");

    Call call = Call.of(folder, "registry", "declassify", "plan", "letter", "--on", "2999-01-01");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("letter: expected a secret document");
    assertThat(call.out()).contains("secret, internal 01/01/2999").contains("1 of 2");
  }

  @Test
  void listsForOtherPrograms() throws IOException {
    write("letter.txt", "Số: 1/UBND-VP");
    Call.of(folder, "registry", "add", folder + "/letter.txt");
    Call.of(folder, "registry", "release", "letter", "--on", "2999-01-01");

    Call lines = Call.of(folder, "registry", "list", "--format", "jsonl");
    Call rows = Call.of(folder, "registry", "list", "--format", "csv");

    assertThat(lines.out())
        .startsWith("{\"id\":\"letter\",\"number\":\"1/UBND-VP\",\"date\":null,\"issued_by\":")
        .contains("\"disclosure\":\"internal\"")
        .contains("\"changes\":[{\"from\":\"2999-01-01\",\"state\":\"public\"}]")
        .contains("\"guessed\":[\"number\",\"issued_by\"")
        .hasLineCount(1);
    assertThat(rows.out().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("\uFEFFid,number,date,issued_by");
    assertThat(rows.out()).contains("public from 2999-01-01");
  }

  @Test
  void marksGuessesAndShowsTheRestOfADocumentThatIsFoundAlone() throws IOException {
    write("letter.txt", "Số: 1/UBND-VP\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n");

    Call.of(folder, "registry", "add", folder + "/letter.txt");

    assertThat(Call.of(folder, "registry", "find", "letter").out())
        .contains("letter  ~1/UBND-VP")
        .contains("~ read from the text by rule; nobody has confirmed it")
        .containsPattern("source +" + folder.toAbsolutePath() + "/letter.txt");
    assertThat(Call.of(folder, "registry", "list").out()).contains("~1/UBND-VP");
  }

  @Test
  void saysWhetherTheRegistryIsUpToDate() {
    Call.of(folder, "registry", "add", SAMPLE);

    assertThat(Call.of(folder, "registry", "upgrade").out())
        .isEqualTo("Up to date: 17 documents\n");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "real000",
        "1849/UBND-VHXH",
        "01849/ubnd-vhxh",
        "1849",
        "đảm bảo an ninh an toàn thông tin khi tham gia tương tác trong các hội nhóm",
        "DAM BAO AN NINH AN TOAN THONG TIN KHI THAM GIA TUONG TAC TRONG CAC HOI NHOM",
      })
  void findsADocumentHoweverItIsNamed(String query) {
    Call.of(folder, "registry", "add", SAMPLE);

    assertThat(Call.of(folder, "registry", "find", query).out().lines().skip(1).findFirst())
        .hasValueSatisfying(first -> assertThat(first).startsWith("real000 "));
  }

  @Test
  void saysSoWhenNothingMatches() {
    Call.of(folder, "registry", "add", SAMPLE);

    Call call = Call.of(folder, "registry", "find", "9999/QĐ-UBND");

    assertThat(call.exit()).isZero();
    assertThat(call.out()).isEqualTo("No registered document matches: 9999/QĐ-UBND\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"find 1849", "list"})
  void saysHowToBeginWhenTheRegistryIsEmpty(String arguments) {
    String[] call = ("registry " + arguments).split(" ");

    assertThat(Call.of(folder, call).out())
        .isEqualTo("The registry is empty. Add documents with: rasoat registry add PATH...\n");
  }

  @Test
  void removesWhatIsThereAndNamesWhatIsNot() {
    Call.of(folder, "registry", "add", SAMPLE);

    Call call = Call.of(folder, "registry", "remove", "s0001", "s9999");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).isEqualTo("ID: expected a registered document, got 's9999'\n");
    assertThat(call.out()).isEqualTo("1 of 2 removed\n");
    assertThat(Call.of(folder, "registry", "find", "s0001").out()).doesNotContain("522/TTr-UBND");
  }
}
