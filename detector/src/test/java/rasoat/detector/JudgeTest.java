package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static rasoat.detector.InventedDocuments.CANAL;
import static rasoat.detector.InventedDocuments.FESTIVAL;
import static rasoat.detector.InventedDocuments.PATROL;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
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
import rasoat.model.finding.AlteredFact;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Region;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;

class JudgeTest {

  @TempDir Path folder;
  private DocumentIndex index;
  private Judge judge;

  @BeforeEach
  void registerThree() throws IOException {
    index = DocumentIndex.open(folder);
    index.add(List.of(CANAL, FESTIVAL, PATROL));
    judge = new Judge(index);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void saysWhoseCopyIsShown() throws IOException {
    MarkReading arrived = new MarkReading(MarkWords.DEN, Readings.BOX, true, "SỞ DU LỊCH, số 1429");
    MarkReading copy = new MarkReading(MarkWords.BAN_SO, Readings.BOX, false, "16");

    Finding finding = judge(Readings.passage(CANAL.text(), arrived, copy));

    assertThat(finding.evidence())
        .filteredOn(evidence -> evidence.type() == Evidence.Type.INCOMING_STAMP)
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.seen()).isEqualTo("SỞ DU LỊCH, số 1429");
              assertThat(evidence.weight()).isZero();
              assertThat(evidence.region()).isEqualTo(Readings.BOX);
            });
    assertThat(finding.explanation())
        .contains("“ĐẾN”", "SỞ DU LỊCH", "đối chiếu với ảnh", "“BẢN SỐ: 16”");
  }

  @Test
  void neverTakesNumberAndDayOfACopyBlockForTheDocumentsOwn() throws IOException {
    String copied =
        CANAL.text()
            + "\nUBND XÃ SÔNG MƠ SAO Y\nSố: 05/SY-UBND Sông Mơ, ngày 21 tháng 5 năm 2026\n";
    MarkReading block = new MarkReading(MarkWords.SAO_Y, Readings.BOX, false, "UBND XÃ SÔNG MƠ");

    Finding finding = judge(Readings.passage(copied, block));
    Finding without = judge(Readings.passage(copied));

    assertThat(finding.kind()).isEqualTo(Kind.LEAK);
    assertThat(finding.number()).isEqualTo("214/UBND-KT");
    assertThat(finding.altered()).isEmpty();
    assertThat(finding.score()).isEqualTo(without.score());
    assertThat(finding.explanation()).contains("“SAO Y” (đọc được: UBND XÃ SÔNG MƠ)");
    assertThat(finding.evidence())
        .filteredOn(evidence -> evidence.type() == Evidence.Type.COPY_BLOCK)
        .singleElement()
        .satisfies(evidence -> assertThat(evidence.weight()).isZero());
  }

  @Test
  void saysWhichAgencySignedTheFileShown() throws IOException {
    MarkReading signed = new MarkReading(MarkWords.KY_SO, Readings.BOX, false, "Sở Thủy lợi");

    Finding finding = judge(Readings.passage(CANAL.text(), signed));

    assertThat(finding.explanation()).contains("chữ ký số", "Sở Thủy lợi");
    assertThat(finding.evidence())
        .filteredOn(evidence -> evidence.type() == Evidence.Type.E_SIGNATURE)
        .singleElement()
        .satisfies(evidence -> assertThat(evidence.weight()).isZero());
  }

  @Test
  void saysOnceHowManyPlacesWereCovered() throws IOException {
    MarkReading one = new MarkReading(MarkWords.CHE, new Region(50, 60, 120, 40), false);
    MarkReading other = new MarkReading(MarkWords.CHE, new Region(20, 300, 80, 30), false);

    Finding finding = judge(Readings.passage(CANAL.text(), one, other));

    assertThat(finding.evidence())
        .filteredOn(evidence -> evidence.type() == Evidence.Type.COVERED_PLACE)
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.sentence()).contains("2 chỗ");
              assertThat(evidence.region()).isEqualTo(new Region(20, 60, 150, 270));
              assertThat(evidence.weight()).isZero();
            });
  }

  @Test
  void saysWhatAQrCodeSays() throws IOException {
    MarkReading code = new MarkReading(MarkWords.QR, Readings.BOX, false, "xem?so=214/UBND-KT");
    MarkReading other = new MarkReading(MarkWords.QR, Readings.BOX, false, "215/UBND-KT");
    MarkReading unread = new MarkReading(MarkWords.QR, Readings.BOX, false, "");

    Finding finding = judge(Readings.passage(CANAL.text(), code, other, unread));

    assertThat(finding.evidence())
        .filteredOn(evidence -> evidence.type() == Evidence.Type.QR_CODE)
        .extracting(Evidence::sentence, Evidence::weight)
        .containsExactly(
            tuple(
                "Có mã QR (đọc được: xem?so=214/UBND-KT); trong mã có số, ký hiệu 214/UBND-KT.",
                0.0),
            tuple("Có mã QR (đọc được: 215/UBND-KT).", 0.0),
            tuple("Có mã QR, chưa đọc được nội dung.", 0.0));
  }

  @Test
  void callsAPageOfAnInternalDocumentALeak() throws IOException {
    Finding finding = judge(Readings.passage(CANAL.text()));

    assertThat(finding.kind()).isEqualTo(Kind.LEAK);
    assertThat(finding.document()).isEqualTo(CANAL.id());
    assertThat(finding.number()).isEqualTo("214/UBND-KT");
    assertThat(finding.secrecy()).isEqualTo(SecrecyLevel.NONE);
    assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    assertThat(finding.strength()).isEqualTo(Strength.CONFIRMED);
    assertThat(finding.altered()).isEmpty();
    assertThat(finding.explanation()).contains("214/UBND-KT", "chưa được công khai", "20/05/2026");
  }

  @Test
  void callsALetterPastedIntoAPostALeak() throws IOException {
    Finding finding = judge.judge(Readings.reading(Readings.post(CANAL.text())), SecondLook.NONE);

    assertThat(finding.kind()).isEqualTo(Kind.LEAK);
    assertThat(finding.document()).isEqualTo(CANAL.id());
    assertThat(finding.evidence()).allMatch(evidence -> evidence.region() == null);
  }

  @Test
  void recognisesThreeLinesOutOfTheMiddle() throws IOException {
    String middle = String.join("\n", CANAL.text().lines().skip(8).limit(3).toList());

    Finding finding = judge(Readings.passage(middle));

    assertThat(finding.kind()).isEqualTo(Kind.LEAK);
    assertThat(finding.document()).isEqualTo(CANAL.id());
    assertThat(finding.number()).isNull();
  }

  @Test
  void namesTheSiblingsThatACropDoesNotTellApart() throws IOException {
    index.add(List.of(InventedDocuments.canalAgain("229/UBND-KT", LocalDate.of(2026, 4, 2))));
    String body = String.join("\n", CANAL.text().lines().skip(7).limit(6).toList());

    Finding ofBody = judge(Readings.passage(body));
    Finding ofPage = judge(Readings.passage(CANAL.text()));

    assertThat(ofBody.kind()).isEqualTo(Kind.LEAK);
    assertThat(ofBody.strength()).isEqualTo(Strength.SUGGESTED);
    assertThat(ofBody.explanation())
        .contains("cũng trùng như vậy với")
        .containsAnyOf("214/UBND-KT", "229/UBND-KT");
    assertThat(ofPage.document()).isEqualTo(CANAL.id());
    assertThat(ofPage.strength()).isEqualTo(Strength.CONFIRMED);
    assertThat(ofPage.explanation()).doesNotContain("cũng trùng như vậy với");
  }

  @Test
  void suggestsAndNeverConfirmsByTheHeadAlone() throws IOException {
    String head = String.join("\n", CANAL.text().lines().limit(5).toList());

    Finding finding = judge(Readings.passage(head));

    assertThat(finding.kind()).isEqualTo(Kind.LEAK);
    assertThat(finding.document()).isEqualTo(CANAL.id());
    assertThat(finding.strength()).isEqualTo(Strength.SUGGESTED);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "UBND XÃ ĐỒI GIÓ, 14 tháng 3 năm 2026, another office may use the same number",
    "UBND XÃ SÔNG MƠ, 20 tháng 3 năm 2025, every year numbers begin anew"
  })
  void passesADocumentThatSharesNothingButTheNumber(String office, String day, String why)
      throws IOException {
    String text =
        """
        %s
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 214/UBND-KT
        Đồi Gió, ngày %s
        V/v mở lớp dạy bơi cho thiếu nhi dịp nghỉ hè
        Kính gửi: Các trường học đóng trên địa bàn
        Lớp học khai giảng tại hồ nước sau chợ, mỗi lớp nhận hai chục em đã có giấy khám.
        Phụ huynh ghi tên tại phòng bảo vệ, mang theo ảnh chân dung và giấy khai sinh.
        """;

    Finding finding = judge(Readings.passage(text.formatted(office, day)));

    assertThat(finding.kind()).as(why).isEqualTo(Kind.NONE);
    assertThat(finding.number()).isEqualTo("214/UBND-KT");
  }

  @Test
  void doesNotLetAPublicPageHideAnotherDocument() throws IOException {
    Passage isPublic = Readings.passage(FESTIVAL.text());

    Finding beside = judge(isPublic, Readings.passage(CANAL.text()));
    Finding alone = judge(isPublic);

    assertThat(beside.kind()).isEqualTo(Kind.LEAK);
    assertThat(beside.document()).isEqualTo(CANAL.id());
    assertThat(alone.kind()).isEqualTo(Kind.PUBLIC_COPY);
  }

  @Test
  void doesNotLetAPublicPageHideAMarkOnAnUnknownOne() throws IOException {
    Passage unknown =
        Readings.passage(InventedDocuments.unknownLetter(), Readings.stamped(MarkWords.MAT));

    Finding finding = judge(Readings.passage(FESTIVAL.text()), unknown);

    assertThat(finding.kind()).isEqualTo(Kind.SUSPECTED);
    assertThat(finding.secrecy()).isEqualTo(SecrecyLevel.MAT);
  }

  @Test
  void putsASecretDocumentFirst() throws IOException {
    Finding finding = judge(Readings.passage(PATROL.text()));

    assertThat(finding.kind()).isEqualTo(Kind.LEAK);
    assertThat(finding.secrecy()).isEqualTo(SecrecyLevel.MAT);
    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(finding.explanation()).contains("MẬT");
  }

  @Test
  void takesTheHigherOfMarkAndRegistry() throws IOException {
    Finding finding = judge(Readings.passage(CANAL.text(), Readings.stamped(MarkWords.TOI_MAT)));

    assertThat(finding.secrecy()).isEqualTo(SecrecyLevel.TOI_MAT);
    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
  }

  @ParameterizedTest
  @CsvSource({
    "664.000.000 đồng, 946.000.000 đồng, amount, 664.000.000, 946.000.000",
    "45 người,         72 người,         count,  45,          72",
    "23/11/2026,       17/12/2026,       date,   23/11/2026,  17/12/2026",
    "Lê Văn Sóng,      Đinh Thị Huệ,     name,   Lê Văn Sóng, Đinh Thị Huệ",
  })
  void callsACopyWithOneFactChangedAltered(
      String official, String forged, String fact, String was, String is) throws IOException {
    Finding finding = judge(Readings.passage(CANAL.text().replace(official, forged)));

    assertThat(finding.kind()).isEqualTo(Kind.ALTERED);
    assertThat(finding.document()).isEqualTo(CANAL.id());
    assertThat(finding.altered()).hasSize(1);
    AlteredFact altered = finding.altered().getFirst();
    assertThat(altered.fact()).isEqualTo(fact);
    assertThat(altered.official()).contains(was);
    assertThat(altered.seen()).contains(is);
    assertThat(finding.explanation()).contains(altered.official(), altered.seen());
  }

  @Test
  void boxesTheChangedFactOnly() throws IOException {
    Finding finding = judge(Readings.passage(CANAL.text().replace("664.000.000", "946.000.000")));

    assertThat(finding.evidence())
        .filteredOn(evidence -> evidence.type() == Evidence.Type.ALTERED_FACT)
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.weight()).isZero();
              assertThat(evidence.region()).isNotNull();
              // Line 10 of the text; the picture shows the page at half its size.
              assertThat(evidence.region().y()).isEqualTo(10 * Readings.LINE / 2);
              assertThat(evidence.region().height()).isEqualTo(Readings.LINE / 4);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN,      true,  the place says something else each time",
    "DISPROVED, false, it was misread",
  })
  void flagsForNoFactThatASecondLookDoesNotUphold(
      SecondLook.Opinion opinion, boolean shown, String why) throws IOException {
    Passage forged = Readings.passage(CANAL.text().replace("664.000.000", "946.000.000"));

    Finding finding =
        judge.judge(Readings.reading(Readings.post(""), forged), (match, difference) -> opinion);

    assertThat(finding.kind()).as(why).isEqualTo(Kind.LEAK);
    assertThat(finding.altered()).isEmpty();
    assertThat(finding.evidence().stream().anyMatch(JudgeTest::isUndecided)).isEqualTo(shown);
    assertThat(finding.explanation().contains("Chưa kết luận")).isEqualTo(shown);
  }

  @Test
  void saysWhatOneReadingDoesNotDecide() throws IOException {
    String shorter = CANAL.text().replaceFirst("2\\. Kinh phí.*\n", "");

    Finding finding = judge.judge(Readings.reading(Readings.post(shorter)), SecondLook.NONE);

    assertThat(finding.kind()).isEqualTo(Kind.LEAK);
    assertThat(finding.evidence())
        .filteredOn(JudgeTest::isUndecided)
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.weight()).isZero();
              assertThat(evidence.sentence())
                  .contains("“2. Kinh phí", "thiếu so với bản đăng ký", "có thể là chưa đọc được");
            });
  }

  private static boolean isUndecided(Evidence evidence) {
    return evidence.type() == Evidence.Type.UNDECIDED_FACT;
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-09T16:59:59Z, LEAK,        one second before midnight in Vietnam",
    "2026-03-09T17:00:00Z, PUBLIC_COPY, the day it became public",
    "2026-05-20T03:00:00Z, PUBLIC_COPY, long after",
    "2026-02-02T03:00:00Z, LEAK,        the day after it was issued",
  })
  void judgesByTheStateOnTheDayOfThePost(Instant time, Kind kind, String why) throws IOException {
    Finding finding =
        judge.judge(
            Readings.reading(Readings.post("", time), Readings.passage(FESTIVAL.text())),
            SecondLook.NONE);

    assertThat(finding.kind()).as(why).isEqualTo(kind);
    assertThat(finding.document()).isEqualTo(FESTIVAL.id());
  }

  @Test
  void doesNotFlagAPublicCopyAndGivesItNoSecrecy() throws IOException {
    Finding finding = judge(Readings.passage(FESTIVAL.text(), Readings.stamped(MarkWords.MAT)));

    assertThat(finding.isFlagged()).isFalse();
    assertThat(finding.secrecy()).isEqualTo(SecrecyLevel.NONE);
    assertThat(finding.severity()).isEqualTo(Severity.LOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5", "12", "40"})
  void scoresTheSumOfTheWeightsCutOffAtOne(int lines) throws IOException {
    String part = String.join("\n", CANAL.text().lines().limit(lines).toList());

    Finding finding = judge(Readings.passage(part, Readings.stamped(MarkWords.MAT)));

    double sum = finding.evidence().stream().mapToDouble(Evidence::weight).sum();
    assertThat(finding.score().value()).isEqualTo(Math.min(1, sum));
  }

  @Test
  void takesTheFirstOfSeveralSureNumbersForThePagesOwn() throws IOException {
    String head = "UBND XÃ SÔNG MƠ\nsố: 9 /UBND-VP\nSông Mơ,ngày 3 tháng 2 năm 2026\n";

    Finding finding =
        judge(Readings.passage(head + "KẾ HOẠCH\nSố 202/2025/QH15 ngày 12 tháng 6 năm 2025"));

    assertThat(finding.number()).isEqualTo("9/UBND-VP");
  }

  private Finding judge(Passage... pages) throws IOException {
    return judge.judge(Readings.reading(Readings.post(""), pages), SecondLook.NONE);
  }
}
