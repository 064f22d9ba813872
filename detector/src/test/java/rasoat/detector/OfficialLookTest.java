package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialLookTest {

  @Test
  void seesEveryPartOfALetter() {
    OfficialLook look = OfficialLook.of(InventedDocuments.CANAL.text());

    assertThat(look.seen()).containsExactlyInAnyOrder(OfficialLook.Part.values());
    assertThat(look.isOfficial()).isTrue();
  }

  static Stream<String> officialPapers() {
    return Stream.of(
        InventedDocuments.FESTIVAL.text(),
        InventedDocuments.PATROL.text(),
        InventedDocuments.unknownLetter(),
        // Read with the wrong language.
        """
        UY BAN NHAN DAN CONG HOA XA HQI CHU NGHIA VIET NAM
        XA SONG MO Péc 1ap - Tw do - Hanh phuc
        S6: 214 /UBND-KT Song Mo, ngay 14 thang 3 nam 2026
        """);
  }

  @ParameterizedTest
  @MethodSource("officialPapers")
  void takesForOfficial(String text) {
    assertThat(OfficialLook.of(text).isOfficial()).as(OfficialLook.of(text).toString()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        HỢP ĐỒNG THUÊ NHÀ
        Hôm nay, ngày 3 tháng 4 năm 2026, tại nhà bà Bưởi, chúng tôi gồm:
        Bên A cho thuê căn phòng tầng hai với giá 3.500.000 đồng một tháng.
        ĐẠI DIỆN BÊN A  ĐẠI DIỆN BÊN B
        """,
        """
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        GIẤY CHỨNG NHẬN
        Học viên Vũ Thị Sương đã hoàn thành khóa học làm bánh
        GIÁM ĐỐC TRUNG TÂM
        """,
        """
        QUÁN CƠM TRĂNG NON
        Cơm tấm sườn 45.000
        Canh chua cá 60.000
        Trà đá 5.000
        """,
        """
        Chiều qua, mưa lớn làm ngập nhiều tuyến đường ở thị trấn.
        Theo dự báo, mưa còn kéo dài đến hết ngày 12/6.
        """,
        "",
      })
  void doesNotTakeForOfficial(String text) {
    assertThat(OfficialLook.of(text).isOfficial()).as(OfficialLook.of(text).toString()).isFalse();
  }
}
