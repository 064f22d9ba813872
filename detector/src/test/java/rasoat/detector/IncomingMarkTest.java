package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomingMarkTest {

  @ParameterizedTest
  @CsvSource({
    "'SỞ DU LỊCH / Số: 1429 / ĐẾN Ngày: 21/05/2026 / Chuyển: VP', 'SỞ DU LỊCH, số 1429, ngày"
        + " 21/05/2026', all of it",
    "'.SỞ DU LỊCH / [ sø: 886 / Lo / ĐẾN Nạy 7/3 / | Chuyến. V.', SỞ DU LỊCH, written over",
    "'UBND PHƯỜNG THÁI BÌNH. / ĐẾN / ¡Số và ký hiệu HS: _',       UBND PHƯỜNG THÁI BÌNH, two words",
    "'I1 HỘI NÔNG DÂN / 2230 / Chuyển / VP',                      I1 HỘI NÔNG DÂN, its rarest word",
  })
  void readsWhoReceivedACopy(String lines, String said, String why) {
    assertThat(IncomingMark.in(lines.replace(" / ", "\n")))
        .as(why)
        .map(IncomingMark::said)
        .contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "'KẾ HOẠCH / PHÁT TRIỂN ĐẾN NĂM 2030',              a title",
    "'STT / Họ và tên / Chức vụ / Chuyên viên / Ghi chú', a table",
    "'Hà Nội, ngày 12 tháng 02 năm 2027',               a line of place and date",
    "'CHỦ TỊCH / Nguyễn Văn Khuyến',                    a signature",
    "'Nam: 12 người / Chuyên viên nữ',                  people of a table",
    "'Lĩnh vực: sản xuất và kinh doanh / Chuyên viên',  prose beside a table",
  })
  void leavesAnythingElseAlone(String lines, String why) {
    assertThat(IncomingMark.in(lines.replace(" / ", "\n"))).as(why).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'/ ĐẾN / 12',          true,  its heading",
    "'xx / Ngày / 13',      true,  a line to be written on",
    "'xx / Chuyển: / yy',   true,  who it goes to",
    "'Na. / JP / nh: / ĐN', false, letters here and there in a seal",
    "'CN LONG / Nv: / tà',  false, a place in a seal",
  })
  void needsOneWholeWordWhereItsCellsWereSeen(String lines, boolean isStamp, String why) {
    assertThat(IncomingMark.inItsCells(lines.replace(" / ", "\n")).isPresent())
        .as(why)
        .isEqualTo(isStamp);
  }

  @Test
  void isFoundAroundItsHeadingAmongTheWordsOfABlackCopy() {
    PageReading page =
        Readings.page(
            """
            UBND XÃ SÔNG MƠ
            SỞ NGOẠI VỤ
            Số: 109
            ĐẾN Ngày: 08/03/2026
            Chuyển: VP
            Kính gửi các phòng ban
            """);

    assertThat(PrintedMarks.addedTo(page).marks())
        .extracting(MarkReading::words)
        .containsExactly(MarkWords.DEN);
  }

  @Test
  void isNotFoundInATitleOverARunningText() {
    PageReading page =
        Readings.page(
            "KẾ HOẠCH ĐẾN NĂM 2030\nVề việc chuyển đổi số\nNgày: 12/3 họp tại hội trường");

    assertThat(PrintedMarks.addedTo(page).marks()).isEmpty();
  }
}
