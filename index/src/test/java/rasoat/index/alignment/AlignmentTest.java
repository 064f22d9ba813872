package rasoat.index.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.index.InventedDocuments.CANAL;
import static rasoat.index.InventedDocuments.CANAL_SIBLING;
import static rasoat.index.InventedDocuments.FESTIVAL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AlignmentTest {

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  @Test
  void findsNoDifferenceInAnUnalteredCopy() {
    Alignment alignment = Alignment.of(words(CANAL.text()), CANAL.text());

    assertThat(alignment.differences()).isEmpty();
    assertThat(alignment.ofReading()).isEqualTo(1);
    assertThat(alignment.ofDocument()).isEqualTo(1);
    assertThat(alignment.factsSeen()).isGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest(name = "{1} to {2}")
  @CsvSource({
    "date,   23/11/2025,            09/11/2025,            23/11/2025",
    "date,   14 tháng 3 năm 2025,   26 tháng 3 năm 2025,   14",
    "amount, 664.000.000,           931.000.000,           664.000.000 đồng",
    "time,   16 giờ 30,             08 giờ 00,             16 giờ 30",
    "count,  45 người,              210 người,             45",
    "name,   Trần Thị Mây,          Phạm Gia Khôi,         Trần Thị Mây",
  })
  void findsAChangedFact(String fact, String official, String seen, String reported) {
    Alignment alignment = Alignment.of(words(CANAL.text().replace(official, seen)), CANAL.text());

    assertThat(alignment.differences()).hasSize(1);
    Alignment.Difference difference = alignment.differences().getFirst();
    assertThat(difference.fact()).isEqualTo(fact);
    assertThat(difference.official()).startsWith(reported);
    assertThat(difference.confidence()).isGreaterThan(0.6);
  }

  @Test
  void findsAnotherNumberThatMovedWithinTheLetterhead() {
    String moved =
        CANAL
            .text()
            .replace("Số: 125/UBND-KT\n", "")
            .replace("năm 2025\nV/v", "năm 2025\nSố: 348/UBND-KT\nV/v");

    assertThat(Alignment.of(words(moved), CANAL.text()).differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.fact()).isEqualTo("number");
              assertThat(difference.seen()).isEqualTo("348/UBND-KT");
              assertThat(difference.official()).isEqualTo("125/UBND-KT");
            });
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "23/11/2025,  53/11/2025,  SINGLE_DIGIT",
    "45 người,    46 người,    SINGLE_DIGIT",
    "664.000.000, 664.000,     BADLY_READ",
    "45 người,    210 người,   NONE",
  })
  void saysWhyOneReadingDoesNotDecide(String official, String seen, Doubt doubt) {
    String noisy =
        CANAL.text().replace(official, seen).replace("ng ", "nq ").replace("tham gia", "tnam gja");

    assertThat(Alignment.of(words(noisy), CANAL.text()).differences())
        .allSatisfy(difference -> assertThat(difference.doubt()).isEqualTo(doubt));
  }

  @Test
  void decidesASingleDigitOfACleanReading() {
    assertThat(
            Alignment.of(words(CANAL.text().replace("45 người", "46 người")), CANAL.text())
                .differences())
        .singleElement()
        .satisfies(it -> assertThat(it.certainty()).isEqualTo(Alignment.Certainty.CERTAIN));
  }

  @Test
  void pointsAtTheWordsThatDiffer() {
    List<String> reading = words(CANAL.text().replace("664.000.000", "931.000.000"));

    Alignment.Difference difference = Alignment.of(reading, CANAL.text()).differences().getFirst();

    assertThat(reading.subList(difference.from(), difference.to())).containsExactly("931.000.000");
  }

  @Test
  void takesAMovedTableForNoChange() {
    String table =
        "1 | thôn Đông | 12.500.000 đồng | 05/03/2025\n2 | thôn Tây | 8.300.000 đồng | 07/03/2025";
    String byColumn = "1 2 thôn Đông thôn Tây 12.500.000 đồng 8.300.000 đồng 05/03/2025 07/03/2025";
    String head = "Danh sách các thôn nhận hỗ trợ kinh phí đợt một như sau:\n";
    String end = "\nCác thôn căn cứ danh sách trên để thực hiện đúng quy định.";

    assertThat(Alignment.of(words(head + byColumn + end), head + table + end).differences())
        .filteredOn(difference -> difference.confidence() >= 0.5)
        .isEmpty();
  }

  @Test
  void findsALeftOutParagraphWithoutBeingSure() {
    String shorter = CANAL.text().replaceFirst("2\\. Kinh phí.*\n", "");

    assertThat(Alignment.of(words(shorter), CANAL.text()).differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.fact()).isEqualTo("paragraph");
              assertThat(difference.seen()).isEmpty();
              assertThat(difference.from()).isEqualTo(difference.to());
              assertThat(difference.confidence()).isLessThan(0.5);
            });
  }

  private static Reading placed(String text, int roomBefore) {
    List<String> words = new ArrayList<>();
    List<Reading.Place> places = new ArrayList<>();
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    for (int i = 0; i < lines.size(); i++) {
      int top = 40 * i + (i >= roomBefore ? 40 : 0);
      for (String word : words(lines.get(i))) {
        words.add(word);
        places.add(new Reading.Place(0, i, 10, top, 50, top + 20, 1));
      }
    }
    return new Reading(words, places);
  }

  @Test
  void isSureOfALeftOutParagraphWhereItLeftNoRoom() {
    String shorter = CANAL.text().replaceFirst("2\\. Kinh phí.*\n", "");
    int next =
        shorter
            .lines()
            .filter(line -> !line.isBlank())
            .toList()
            .indexOf(
                shorter.lines().filter(line -> line.startsWith("3. Hoàn thành")).findFirst().get());

    assertThat(Alignment.of(placed(shorter, 1000), CANAL.text()).differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.official()).startsWith("2. Kinh phí");
              assertThat(difference.certainty()).isEqualTo(Alignment.Certainty.CERTAIN);
            });
    assertThat(Alignment.of(placed(shorter, next), CANAL.text()).differences()).isEmpty();
  }

  @Test
  void isNotSureThatRowsOfATableWereLeftOut() {
    String head = "Danh sách các thôn nhận hỗ trợ kinh phí đợt một như sau:\n";
    String rows =
        """
        Thôn Đá Bạc phía trên cầu gỗ
        Thôn Mai Vàng bên bờ sông Mơ
        Cộng hai thôn có hồ sơ.
        """;
    String end =
        """
        Các thôn căn cứ danh sách trên để thực hiện đúng quy định.
        Ủy ban nhân dân xã cử người theo dõi việc cấp phát từng đợt.
        Kết quả gửi về văn phòng xã để tổng hợp báo cáo cấp trên.
        Hồ sơ còn thiếu thì bổ sung trong tháng này tại bộ phận một cửa.
        """;

    assertThat(Alignment.of(placed(head + end, 1000), head + rows + end).differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.official()).startsWith("Thôn Đá Bạc");
              assertThat(difference.certainty()).isEqualTo(Alignment.Certainty.UNDECIDED);
            });
  }

  @Test
  void findsAnAddedParagraph() {
    String longer =
        CANAL
            .text()
            .replace(
                "3. Hoàn thành",
                "Mỗi hộ dân phải đóng góp thêm tiền mặt cho ban quản lý thôn.\n3. Hoàn thành");

    assertThat(Alignment.of(words(longer), CANAL.text()).differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.fact()).isEqualTo("paragraph");
              assertThat(difference.seen()).contains("đóng góp thêm tiền mặt");
              assertThat(difference.official()).isEmpty();
            });
  }

  @Test
  void takesAPassageOverSeveralLinesForOneChange() {
    String broken =
        CANAL
            .text()
            .replace(
                "1. Huy động 45 người dân tham gia nạo vét ",
                "1. Huy động 45 người dân tham gia nạo vét\n");
    String altered =
        broken.replaceFirst(
            "(?s)1\\. Huy động.*?Tràn\\.",
            "1. Bán toàn bộ đất công ven kênh cho doanh nghiệp trước ngày hội làng.");

    assertThat(Alignment.of(words(altered), broken).differences())
        .singleElement()
        .satisfies(difference -> assertThat(difference.fact()).isEqualTo("paragraph"));
  }

  @Test
  void findsASentenceReplacedWithinAParagraph() {
    String official =
        "1. Các thôn huy động dân quân canh gác bờ đê ngày đêm. Mỗi thôn cử hai người trực tại"
            + " nhà văn hóa xã. Danh sách gửi về văn phòng trước khi bão đổ bộ vào đất liền.\n"
            + "2. Đề nghị các thôn khẩn trương thực hiện nghiêm túc nội dung này.";
    String altered =
        official.replace(
            "Mỗi thôn cử hai người trực tại nhà văn hóa xã.",
            "Ai vắng mặt sẽ bị phạt tiền và nêu tên trên loa.");

    assertThat(Alignment.of(words(altered), official).differences())
        .singleElement()
        .satisfies(difference -> assertThat(difference.official()).startsWith("Mỗi thôn cử"));
  }

  @Test
  void findsAReplacedParagraph() {
    String altered =
        CANAL
            .text()
            .replaceFirst(
                "1\\. Huy động.*", "1. Không tổ chức hoạt động văn nghệ sau giờ hành chính.");

    assertThat(Alignment.of(words(altered), CANAL.text()).differences())
        .extracting(Alignment.Difference::fact)
        .containsExactly("paragraph");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Am ống vài 01092 0 ke oi die các có 0B,",
        "th ở 0c Làn và So du cai",
        "4 1% Mệ IuÀ 6e 366,Poós té Nho VàN chau sẽ",
      })
  void isNotSureThatASmudgedParagraphWasReplaced(String smudge) {
    String smudged = CANAL.text().replaceFirst("1\\. Huy động.*", smudge);

    assertThat(Alignment.of(words(smudged), CANAL.text()).differences())
        .noneMatch(difference -> difference.certainty() == Alignment.Certainty.CERTAIN);
  }

  @Test
  void takesColumnsReadLineByLineForNoChange() {
    String interleaved =
        CANAL
            .text()
            .replace(
                "ỦY BAN NHÂN DÂN\nXÃ SÔNG MƠ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập",
                "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ SÔNG MƠ Độc lập")
            .replaceFirst(
                "(?s)Nơi nhận:.*",
                "Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Lưu: VT, KT. Trần Thị Mây");

    assertThat(Alignment.of(words(interleaved), CANAL.text()).differences()).isEmpty();
  }

  @Test
  void takesNoiseForNoChange() {
    String noisy =
        CANAL
            .text()
            .replace("664.000.000", "6ó4.O00.0")
            .replace("Huy động", "Huv dong")
            .replace("kênh", "kênli");

    assertThat(Alignment.of(words(noisy), CANAL.text()).differences())
        .allSatisfy(difference -> assertThat(difference.confidence()).isLessThan(0.5));
  }

  @Test
  void alignsACropAmidForeignWords() {
    String crop = CANAL.text().lines().skip(12).limit(3).reduce("", (a, b) -> a + " " + b);
    String reading = "Bà con xem này nóng hổi " + crop + " chia sẻ giùm nhé mọi người ơi";

    Alignment alignment = Alignment.of(words(reading), CANAL.text());

    assertThat(alignment.differences()).isEmpty();
    assertThat(alignment.ofReading()).isGreaterThan(0.9);
    assertThat(alignment.ofDocument()).isBetween(0.2, 0.5);
  }

  @Test
  void findsManyDifferencesToASibling() {
    Alignment alignment = Alignment.of(words(CANAL_SIBLING.text()), CANAL.text());

    assertThat(alignment.differences()).hasSize(5);
  }

  @Test
  void takesSignsWithoutLettersInThePlaceOfANameForNoChange() {
    assertThat(Alignment.of(List.of(".L⁄“_,", "“£_."), "Quách Hoài Khoa").differences()).isEmpty();
  }

  @Test
  void findsNothingToCompareInAnotherDocument() {
    Alignment alignment = Alignment.of(words(FESTIVAL.text()), CANAL.text());

    assertThat(alignment.ofDocument()).isLessThan(0.4);
    assertThat(Alignment.of(List.of(), CANAL.text()).matched()).isZero();
    assertThat(Alignment.of(words(CANAL.text()), "").matched()).isZero();
  }
}
