package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.detector.InventedDocuments.CANAL;
import static rasoat.detector.InventedDocuments.FESTIVAL;
import static rasoat.detector.InventedDocuments.PATROL;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.DocumentIndex;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.finding.Finding;
import rasoat.model.post.CapturedImage;

/** What a number written by hand is taken for. */
class WrittenNumberTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "214/UBND-KT, 214, true, just so",
    "214/UBND-KT, 2141, true, with the stroke of the symbol",
    "214/UBND-KT, 1214, true, with the rule of a frame",
    "214/UBND-KT, 24, false, a digit short",
    "214/UBND-KT, 204, false, another number",
    "21/UBND-KT, 214, false, two digits stand in many a number",
    "214/UBND-KT, 982140, false, too much around it",
  })
  void mayBeANumberOfAtLeastThreeDigitsWithAStrayStroke(
      String number, String digits, boolean may, String why) {
    DocumentNumber registered = DocumentNumber.parse(number).orElseThrow();

    assertThat(new WrittenNumber(digits, 0.2).mayBe(registered)).as(why).isEqualTo(may);
  }

  @Test
  void isThatOfTheDocumentTheWordsTellWhenItMayBe() throws IOException {
    String head = CANAL.text().replace("Số: 214/UBND-KT", "Số: 274/UBND-KT");

    assertThat(judged(head, "274", "214").number()).isEqualTo("214/UBND-KT");
    assertThat(judged(head, "274", "204").number()).isEqualTo("274/UBND-KT");
  }

  @Test
  void isLeftOpenWhereTheWordsFitTwoDocuments() throws IOException {
    OfficialDocument again = InventedDocuments.canalAgain("229/UBND-KT", LocalDate.of(2026, 4, 2));
    String body = String.join("\n", CANAL.text().lines().skip(7).limit(6).toList());

    try (DocumentIndex index = registry(CANAL, again)) {
      assertThat(judged(index, body, "214").number()).isNull();
    }
  }

  private Finding judged(String text, String... numbers) throws IOException {
    try (DocumentIndex index = registry(CANAL, FESTIVAL, PATROL)) {
      return judged(index, text, numbers);
    }
  }

  private DocumentIndex registry(OfficialDocument... documents) throws IOException {
    DocumentIndex index = DocumentIndex.open(folder);
    index.add(List.of(documents));
    return index;
  }

  private static Finding judged(DocumentIndex index, String text, String... numbers)
      throws IOException {
    PageReading page =
        Readings.numbered(
            Readings.page(text),
            Arrays.stream(numbers).map(digits -> new WrittenNumber(digits, 0.3)).toList());
    Passage passage = Passage.of(new CapturedImage("photo.jpg", Path.of("photo.jpg")), page);
    return new Judge(index).judge(Readings.reading(Readings.post(""), passage), SecondLook.NONE);
  }
}
