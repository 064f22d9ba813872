package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.detector.InventedDocuments.CANAL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.index.DocumentIndex;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.post.CapturedImage;

/** What the judge makes of pages that show no registered document. */
class UnknownDocumentTest {

  @TempDir Path folder;
  private DocumentIndex index;
  private Judge judge;

  @BeforeEach
  void registerAnother() throws IOException {
    index = DocumentIndex.open(folder);
    index.add(List.of(CANAL));
    judge = new Judge(index);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "9/QĐ-BTTTT, 2026, true",
    "9/QĐ-BTTTT, 2024, false",
    "9/UBND-VP,  2026, false",
  })
  void saysThatACodeWasNotInUseOnTheDayOfAnUnknownLetter(String number, String year, boolean said)
      throws IOException {
    String letter =
        InventedDocuments.unknownLetter().replace("9/UBND-VP", number).replace("2026", year);

    Finding finding = judge(Readings.passage(letter, Readings.stamped(MarkWords.MAT)));

    assertThat(finding.kind()).isEqualTo(Kind.SUSPECTED);
    assertThat(finding.explanation().contains("BTTTT không được dùng vào ngày 05/05/2026"))
        .isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "MAT,              MAT,       CRITICAL",
    "TUYET_MAT,        TUYET_MAT, CRITICAL",
    "LUU_HANH_NOI_BO,  NONE,      MEDIUM",
    "XEM_XONG_TRA_LAI, NONE,      MEDIUM",
  })
  void suspectsAnUnknownLetterThatBearsAMark(
      MarkWords mark, SecrecyLevel secrecy, Severity severity) throws IOException {
    Finding finding =
        judge(Readings.passage(InventedDocuments.unknownLetter(), Readings.stamped(mark)));

    assertThat(finding.kind()).isEqualTo(Kind.SUSPECTED);
    assertThat(finding.document()).isNull();
    assertThat(finding.number()).isEqualTo("9/UBND-VP");
    assertThat(finding.secrecy()).isEqualTo(secrecy);
    assertThat(finding.severity()).isEqualTo(severity);
    assertThat(finding.strength()).isEqualTo(Strength.SUGGESTED);
    assertThat(finding.explanation()).contains(mark.printed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"HOA_TOC", "KHAN", "THUONG_KHAN"})
  void doesNotSuspectAnUnknownLetterForBeingUrgent(MarkWords mark) throws IOException {
    Finding finding =
        judge(Readings.passage(InventedDocuments.unknownLetter(), Readings.stamped(mark)));

    assertThat(finding.kind()).isEqualTo(Kind.NONE);
    assertThat(finding.explanation()).contains("không khớp danh mục");
  }

  @Test
  void doesNotSuspectAMenuForBearingAMark() throws IOException {
    String menu = "QUÁN MẬT ONG\nCơm tấm 45.000\nCanh chua 60.000\nTrà đá 5.000";

    Finding finding = judge(Readings.passage(menu, Readings.stamped(MarkWords.MAT)));

    assertThat(finding.kind()).isEqualTo(Kind.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "MAT,             true,  SUSPECTED, a stamped mark and a seal",
    "MAT,             false, NONE,      no seal",
    "LUU_HANH_NOI_BO, true,  NONE,      a mark that other papers bear too",
  })
  void suspectsABlurredPageForItsSecrecyMarkAndSeal(
      MarkWords mark, boolean isSealed, Kind kind, String why) throws IOException {
    PageReading page = Readings.page("ĐÁNG Ợ ĐÃ 22\nlxas sitân", Readings.stamped(mark));

    Finding finding =
        judge(
            Passage.of(
                new CapturedImage("photo.jpg", Path.of("photo.jpg")),
                isSealed ? Readings.sealed(page) : page));

    assertThat(finding.kind()).as(why).isEqualTo(kind);
  }

  @Test
  void doesNotTakeASiblingThatNobodyRegisteredForTheDocument() throws IOException {
    Finding finding = judge(Readings.passage(InventedDocuments.siblingOfCanal()));

    assertThat(finding.kind()).isEqualTo(Kind.NONE);
    assertThat(finding.number()).isEqualTo("231/UBND-KT");
    assertThat(finding.explanation()).contains("không khớp danh mục");
  }

  @Test
  void saysThatAPageShowsNothingOfficial() throws IOException {
    Finding finding = judge(Readings.passage("Cơm tấm 45.000\nCanh chua 60.000\nTrà đá 5.000"));

    assertThat(finding.kind()).isEqualTo(Kind.NONE);
    assertThat(finding.explanation()).contains("không giống văn bản hành chính");
    assertThat(finding.score().value()).isZero();
    assertThat(finding.strength()).isEqualTo(Strength.NONE);
  }

  private Finding judge(Passage... pages) throws IOException {
    return judge.judge(Readings.reading(Readings.post(""), pages), SecondLook.NONE);
  }
}
