package rasoat.index.number.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.DocumentIndex;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

final class NumberLookUpTest {

  private static final LocalDate DAY = LocalDate.of(2025, 12, 16);

  private static final List<OfficialDocument> DOCUMENTS =
      List.of(
          document("a", "1849/UBND-VHXH", "UBND phường An Hải", "UBND THÀNH PHỐ ĐÀ NẴNG", DAY),
          document("b", "1849/UBND-VHXH", "UBND phường An Hải", "UBND THÀNH PHỐ HẢI PHÒNG", DAY),
          document("c", "1849/UBND-VHXH", "UBND xã Tân Hội", "UBND TỈNH ĐỒNG THÁP", DAY),
          document(
              "d",
              "1849/UBND-VHXH",
              "UBND phường An Hải",
              "UBND THÀNH PHỐ ĐÀ NẴNG",
              DAY.plusYears(1)),
          document("e", "1840/UBND-VHXH", "UBND phường An Hải", "UBND THÀNH PHỐ ĐÀ NẴNG", DAY),
          document("f", "187-CV/BTGDVTU", "Ban Tuyên giáo và Dân vận", "TỈNH ỦY LẠNG SƠN", DAY),
          document("g", "26/2020/NĐ-CP", "Chính phủ", "", LocalDate.of(2020, 2, 28)),
          document("i", "1846/UBND-VHXH", "UBND phường An Hải", "UBND THÀNH PHỐ ĐÀ NẴNG", DAY),
          document("h", "/UBND-VHXH", "UBND phường An Hải", "UBND THÀNH PHỐ ĐÀ NẴNG", DAY));

  @TempDir private Path folder;

  private static OfficialDocument document(
      String id, String number, String body, String parent, LocalDate date) {
    String text =
        parent + "\n" + body.toUpperCase(java.util.Locale.ROOT) + "\nSố: " + number + "\nV/v thử";
    return new OfficialDocument(
        new DocumentId(id),
        DocumentNumber.parse(number).orElseThrow(),
        body,
        date,
        "CÔNG VĂN",
        "thử",
        "",
        SecrecyLevel.NONE,
        Disclosure.always(Disclosure.State.INTERNAL),
        text);
  }

  private List<NumberCandidate<OfficialDocument>> lookUp(String page) throws IOException {
    try (DocumentIndex index = DocumentIndex.open(folder)) {
      index.add(DOCUMENTS);
      NumberReading reading =
          NumberReader.findIn(page).stream().filter(NumberReading::own).findFirst().orElseThrow();
      return index.byNumber(NumberQuestion.of(reading, page), 10);
    }
  }

  private static String strong(List<NumberCandidate<OfficialDocument>> candidates) {
    return String.join(
        " ",
        candidates.stream()
            .filter(candidate -> candidate.strength() == Strength.STRONG)
            .map(candidate -> candidate.document().id().value())
            .sorted()
            .toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "UBND THANH PHO DA NANG;UBND PHUONG AN HAI;S6: 1849 /UBND-VHXH;Da Nang, ngay 16 thang 12nam"
            + " 2025 | a",
        "UBND PHƯỜNG AN HẢI;Số: 1849/UBND-VHXH;Hải Phòng, ngày 16 tháng 12 năm 2025 | b",
        "UBND TINH DONG THAP;XÃ TÂN HỌI;Số: 1849/UBNO-VHXH;Tân Hội, ngày 16 tháng 12 năm 2025 | c",
        "UBND PHƯỜNG AN HẢI;Số: 1849/UBND-VHXH;Đà Nẵng, ngày 16 tháng 12 năm 2026 | d",
        "TỈNH ỦY LẠNG SƠN;BAN TUYÊN GIÁO VÀ DÂN VẬN;S6187 -CV/BTGDVTU;Lạng Sơn, ngày 16 tháng 12"
            + " năm 2025 | f",
        "CHÍNH PHỦ;Số: 26/2020/NĐ-CP;Hà Nội, ngày 28 tháng 02 năm 2020 | g",
      })
  void namesTheDocumentByNumberAgencyProvinceAndDay(String page, String id) throws IOException {
    assertThat(strong(lookUp(page.replace(";", "\n")))).isEqualTo(id);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Số: 1849/UBND-VHXH",
        "UBND PHƯỜNG AN HẢI;Số: 1849/UBND-VHXH;An Hải, ngày 16 tháng 12 năm 2025",
        "UBND PHƯỜNG AN HẢI;Số: 1841/UBND-VHXH;Đà Nẵng, ngày 16 tháng 12 năm 2025",
        "UBND PHƯỜNG BA ĐÌNH;Số: 1849/UBND-VHXH;Hà Nội, ngày 16 tháng 12 năm 2025",
        "UBND PHƯỜNG AN HẢI;Số: 1849/UBND-VHXH;Đà Nẵng, ngày 17 tháng 12 năm 2025",
        "UBND PHƯỜNG AN HẢI;Số: 1849/UBND-KT;Đà Nẵng, ngày 16 tháng 12 năm 2025",
        "UBND PHƯỜNG AN HẢI;Số: /UBND-VHXH;Đà Nẵng, ngày 16 tháng 12 năm 2025",
      })
  void namesNoneWithLess(String page) throws IOException {
    assertThat(strong(lookUp(page.replace(";", "\n")))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND PHƯỜNG AN HẢI;Số: 1846/UBND-VHXH;Đà Nẵng, ngày 16 tháng 12 năm 2025 | STRONG",
        "UBND PHƯỜNG AN HẢI;S6: 1846/UBND-VHXH;Đà Nẵng, ngày 16 tháng 12 năm 2025 | SUPPORTED",
        "UBND PHƯỜNG AN HẢI;Số: 1846/UBND-VHXH;Đà Nẵng, nqày 16 tháng 12 năm 2025 | SUPPORTED",
        "UBND PHƯỜNG AN HẢI;Số: l849/UBND-VHXH;Đà Nẵng, ngày 16 tháng 12 năm 2025 | SUPPORTED",
        "UBND PHƯỜNG AN HẢI;S6: 1849/UBND-VHXH;Đà Nẵng, nqày 16 tháng 12 năm 2025 | STRONG",
      })
  void believesADigitThatLooksLikeAnotherInASoundHeadOnly(String page, Strength strength)
      throws IOException {
    assertThat(lookUp(page.replace(";", "\n")).getFirst().strength()).isEqualTo(strength);
  }

  @Test
  void findsEveryAgencyThatHasTheNumberWhenNothingElseIsRead() throws IOException {
    assertThat(lookUp("Số: 1849/UBND-VHXH"))
        .hasSize(4)
        .allMatch(candidate -> candidate.strength() == Strength.NUMBER_ONLY);
  }

  @Test
  void aBlankNumberFindsNone() throws IOException {
    assertThat(lookUp("UBND PHƯỜNG AN HẢI\nSố: /UBND-VHXH\nĐà Nẵng, ngày 16 tháng 12 năm 2025"))
        .isEmpty();
  }
}
