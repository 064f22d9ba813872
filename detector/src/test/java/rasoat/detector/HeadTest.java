package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.DocumentIndex;
import rasoat.model.document.Disclosure;
import rasoat.model.document.Disclosure.State;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;

/** Pages of which nothing but the head was photographed, misread. */
class HeadTest {

  private static final OfficialDocument LETTER =
      new OfficialDocument(
          new DocumentId("letter"),
          DocumentNumber.parse("375/UBND-VHXH").orElseThrow(),
          "ỦY BAN NHÂN DÂN PHƯỜNG AN HẢI",
          LocalDate.of(2025, 12, 16),
          "CÔNG VĂN",
          "mượn sân vận động tập dân vũ",
          "Trần Thị Mây",
          SecrecyLevel.NONE,
          Disclosure.always(State.INTERNAL),
          """
          ỦY BAN NHÂN DÂN
          PHƯỜNG AN HẢI
          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          Số: 375/UBND-VHXH
          Đà Nẵng, ngày 16 tháng 12 năm 2025
          V/v mượn sân vận động tập dân vũ
          Phường cho các đội dân vũ mượn sân vận động vào buổi tối từ thứ hai đến thứ sáu.
          """);

  @TempDir Path folder;

  @ParameterizedTest(name = "{4}")
  @CsvSource({
    "PHUONG AN HAl,    375/UBND-VHXH, Đà Nẵng,   LEAK, a misread sign in the agency",
    "PHƯỜNG AN HẢI,    375/UBNO-VHXH, Đà Nẵng,   LEAK, a misread sign in the symbol",
    "PHUONG AN HAl,    374/UBND-VHXH, Đà Nẵng,   NONE, a digit makes another number",
    "PHUONG BEN TRE,   375/UBND-VHXH, Vĩnh Long, NONE, many communes have that number on that day",
    "PHUONG AN HAl,    375/UBND-VHXH, Hải Phòng, NONE, there is a commune of that name elsewhere",
  })
  void isThatOfTheDocumentByNumberAgencyProvinceAndDay(
      String agency, String number, String place, Kind kind, String why) throws IOException {
    String head =
        """
        UY BAN NHAM DAM
        %s
        C0NG HQA XA HQI CHU NGHlA VlET NAN
        Số: %s
        %s, ngày 16 tháng 12 năm 2025
        """
            .formatted(agency, number, place);
    try (DocumentIndex index = DocumentIndex.open(folder)) {
      index.add(List.of(LETTER));

      Finding finding =
          new Judge(index)
              .judge(Readings.reading(Readings.post(""), Readings.passage(head)), SecondLook.NONE);

      assertThat(finding.kind()).as(finding.explanation()).isEqualTo(kind);
    }
  }
}
