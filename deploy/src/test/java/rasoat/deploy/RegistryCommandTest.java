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
  void refusesTheSecondOfTwoDocumentsWithOneId() {
    String twice = SAMPLE + "/s0001.json";

    Call call = Call.of(folder, "registry", "add", twice, twice);

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("expected an id of its own, got s0001, the id of " + twice);
    assertThat(call.out()).contains("1 added, 1 refused");
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
