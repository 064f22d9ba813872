package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedTest {

  @ParameterizedTest
  @CsvSource({
    "'Ký bởi: Sở Thủy lợi / Email: stl@maybac.gov.vn / Cơ quan: Ủy ban nhân dân tỉnh / Mây Bạc"
        + " / Ngày ký: 07.02.2026 / 09:59:48 +07:00',"
        + " 'Sở Thủy lợi, Ủy ban nhân dân tỉnh Mây Bạc, ký lúc 09:59:48 ngày 07/02/2026',"
        + " a program of offices",
    "'Ký bởi: BỘ THỦY LỢI / Cơ quan: 28 Đường Kênh / Thời gian ký: 07/02/2026 15:54:33 +07:00',"
        + " 'BỘ THỦY LỢI, ký lúc 15:54:33 ngày 07/02/2026', an address for an agency",
    "'Bộ Thủy lợi / 06-02-2026 / 16:14:12 +07:00',"
        + " 'Bộ Thủy lợi, ký lúc 16:14:12 ngày 06/02/2026', as the decree has it",
    "'Cơ quan: Văn phòng / Thời gian ký: 2026-02-07T15:54:33+07:00',"
        + " 'Văn phòng, ký lúc 15:54:33 ngày 07/02/2026', by ISO 8601",
    "'Kỷ bởi: UBND xã Sông Mơ / Ngày ký: 70220 / 9:59:48 307200',"
        + " 'UBND xã Sông Mơ, ký lúc 09:59:48', its day is not read",
    "'Ký bởi: Sở / Nội vụ / stlqgian wý: 07/02/2026 15:54:33 +07:00',"
        + " ký lúc 15:54:33 ngày 07/02/2026, printed over by another",
  })
  void tellsWhichAgencySignedAndWhen(String lines, String said, String why) {
    assertThat(Signed.in(parted(lines)))
        .as(why)
        .hasValueSatisfying(
            signed -> {
              assertThat(signed.said()).isEqualTo(said);
              assertThat(signed.form()).isEqualTo(MarkWords.KY_SO);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'SAO Y; UBND XÃ SÔNG MƠ; 21/05/2026 08:12:33 +07:00',   SAO_Y",
    "'SAO LỤC / UBND XÃ SÔNG MƠ / 21/05/2026 08:12:33 +07:00', SAO_LUC",
    "'Trích sao / UBND XÃ SÔNG MƠ / 21/05/2026 08:12:33 +07:00', TRICH_SAO",
  })
  void tellsTheFormOfAnElectronicCopy(String lines, MarkWords form) {
    assertThat(Signed.in(parted(lines)))
        .hasValue(new Signed(form, "UBND XÃ SÔNG MƠ, ký lúc 08:12:33 ngày 21/05/2026"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Ký bởi: Vũ Thị Mơ / Email: mo.vt@maybac.gov.vn / Cơ quan: Sở Thủy lợi"
        + " / Thời gian ký: 07/02/2026 15:54:33 +07:00',    a person signed",
    "'Người ký: Trương Văn Kênh / Cơ quan: Sở Thủy lợi, Vũ Thị Mơ"
        + " / Thời gian ký: 07/02/2026 15:54:33 +07:00',    behind the agency",
    "'Vũ Thị Mơ / mo.vt@maybac.gov.vn / Cơ quan: Sở Thủy lợi - Đoàn Văn Sông"
        + " / Ngày ký: 07/02/2026 15:54:33 +07:00',         without a label",
  })
  void leavesPeopleOut(String lines, String why) {
    assertThat(Signed.in(parted(lines)))
        .as(why)
        .hasValue(new Signed(MarkWords.KY_SO, "Sở Thủy lợi, ký lúc 15:54:33 ngày 07/02/2026"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Sở Thủy lợi / 07/02/2026 15:54:33',        a clock, no zone and no label",
    "'Ngày ký: 07/02/2026',                      a day without a time",
    "'Người ký / 10:12:11',                      neither agency nor day",
    "'Vũ Thị Mơ / 15:54:33 +07:00',              a person alone",
  })
  void takesNothingElseForASignature(String lines, String why) {
    assertThat(Signed.in(parted(lines))).as(why).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'nh trường ng ` Ngày ký: Ô ký: bị 02.2023', true",
    "'hý: 07/02/2023 15:54:33 +07:00 TT',        true",
    "'Ký bởi: Cục',                              true",
    "'Kính gửi: Người ký văn bản',               false",
    "'họp lúc 15:54 ngày 07/02/2023',            false",
    "'tổng 12:30:45 giờ',                        false",
  })
  void isHintedByItsLabelsOrItsZone(String line, boolean hinted) {
    assertThat(Signed.isHintedBy(line)).isEqualTo(hinted);
  }

  private static List<String> parted(String lines) {
    return List.of(lines.split(" / "));
  }
}
