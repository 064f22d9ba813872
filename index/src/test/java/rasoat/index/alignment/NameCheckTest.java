package rasoat.index.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.alignment.Alignment.Certainty;

final class NameCheckTest {

  private static final String TEXT =
      "1. Huy động 45 người dân xã Phù Yên tham gia nạo vét đoạn kênh từ cầu đến đập trong tuần.\n"
          + "2. Giao đồng chí Quách Nhật Khoa theo dõi, đôn đốc và tổng hợp tình hình hằng tuần.\n"
          + "3. Báo cáo kết quả về Sở Nội vụ trước ngày cuối tháng để tổng hợp chung toàn tỉnh.\n"
          + "Nơi nhận:\n- Như trên;\n- Lưu Văn phòng.\n\nCHỦ TỊCH\nTrần Thị Mây";

  private static List<Alignment.Difference> differences(String seen) {
    return Alignment.of(List.of(seen.strip().split("\\s+")), TEXT).differences();
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "Quách Nhật Khoa, Trần Văn Hùng, a whole name",
    "Quách Nhật Khoa, Quách Nhật Hùng, a given name",
    "Quách Nhật Khoa, Quách Hữu Lan, middle and given name",
    "Phù Yên,         Mường Lay, a commune",
    "Sở Nội vụ,       Sở Tài chính, an agency",
    "Trần Thị Mây,    Phạm Gia Hải, the signer",
  })
  void findsAnotherName(String official, String seen, String what) {
    assertThat(differences(TEXT.replace(official, seen)))
        .as(what)
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.fact()).isEqualTo("name");
              assertThat(difference.certainty()).isEqualTo(Certainty.CERTAIN);
            });
  }

  @ParameterizedTest(name = "{0} read as {1}")
  @CsvSource({
    "Quách Nhật Khoa, Quach Nhat Khoa, without marks",
    "Quách Nhật Khoa, Quách Nhât Khoá, other marks",
    "Quách Nhật Khoa, Quách Nhậl Kboa, letters of the same shape",
    "Quách Nhật Khoa, QuáchNhật Khoa, run together",
    "Quách Nhật Khoa, Quách Nhật, cut off",
    "Quách Nhật Khoa, %@ Nh~t Kh~, hardly read",
    "Phù Yên,         Phủ Yén, other marks",
    "Trần Thị Mây,    '', below a seal",
    "Trần Thị Mây,    'Tran Th~ Mâv', below a seal",
  })
  void takesNoiseForTheSameName(String official, String seen, String what) {
    assertThat(differences(TEXT.replace(official, seen))).as(what).isEmpty();
  }

  @ParameterizedTest(name = "signer unread, {0}")
  @CsvSource({"CHỦ TỊCH - Lưu Văn phòng.", "CHỦ TỊCH - Hội Nông dân;"})
  void takesNoRecipientForTheSigner(String end) {
    String columns = TEXT.substring(0, TEXT.indexOf("- Lưu")) + end;

    assertThat(differences(columns)).isEmpty();
  }
}
