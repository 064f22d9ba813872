package rasoat.detector.impersonation.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lures, and the sentences near them that are none. */
class LureReaderTest {

  private static final LureReader READER = new LureReader();

  @ParameterizedTest
  @CsvSource({
    "'Nhận lấy lại tiền bị lừa, uy tín.',                     hứa lấy lại tiền đã mất",
    "'Ho tro thu hoi von treo cho nha dau tu',                hứa lấy lại tiền đã mất",
    "'Nộp lệ phí cập nhật 22.000 đồng.',                      đòi phí hoặc chuyển tiền",
    "'Anh chị đọc mã OTP cho cán bộ.',                        đòi mã OTP hoặc mật khẩu",
    "'Do sáp nhập, phải cập nhật VNeID trước ngày 30.',       giục cập nhật VNeID hoặc căn cước",
    "'Tải ứng dụng qua link bên dưới.',                       bảo tải ứng dụng ngoài kho chính"
        + " thức",
    "'Chụp gửi ảnh căn cước hai mặt.',    'xin số căn cước, ảnh giấy tờ hoặc thẻ ngân hàng'",
  })
  void findsLures(String text, String meaning) {
    assertThat(READER.in(text)).extracting(Lure::meaning).contains(meaning);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công an cảnh báo: không cung cấp mã OTP cho bất kỳ ai.",
        "Cảnh giác thủ đoạn giả danh. Đối tượng yêu cầu nạn nhân tải ứng dụng qua link.",
        "UBND phường thông báo lịch tiếp dân tháng 11.",
        "Phường thu phí vệ sinh quý 4 tại nhà văn hóa.",
        "Cho hỏi đóng phí 20.000 cập nhật VNeID ở phường có phải không ạ",
        "Khởi tố nhóm hứa lấy lại tiền bị lừa."
      })
  void leavesOutWarningsAndNotices(String text) {
    assertThat(READER.in(text)).isEmpty();
  }
}
