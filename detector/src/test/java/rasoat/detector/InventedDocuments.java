package rasoat.detector;

import java.time.LocalDate;
import rasoat.model.document.Disclosure;
import rasoat.model.document.Disclosure.State;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

/** Documents of places that do not exist. */
public final class InventedDocuments {

  /** An internal letter of a commune. */
  public static final OfficialDocument CANAL =
      new OfficialDocument(
          new DocumentId("canal"),
          DocumentNumber.parse("214/UBND-KT").orElseThrow(),
          "UBND XÃ SÔNG MƠ",
          LocalDate.of(2026, 3, 14),
          "CÔNG VĂN",
          "nạo vét kênh Sông Mơ phục vụ vụ hè thu",
          "Trần Thị Mây",
          SecrecyLevel.NONE,
          Disclosure.always(State.INTERNAL),
          """
          UBND XÃ SÔNG MƠ
          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          Độc lập - Tự do - Hạnh phúc
          Số: 214/UBND-KT
          Sông Mơ, ngày 14 tháng 3 năm 2026
          V/v nạo vét kênh Sông Mơ phục vụ vụ hè thu
          Kính gửi: Các thôn trên địa bàn xã Sông Mơ
          Thực hiện Kế hoạch số 88/KH-UBND ngày 02/01/2026, UBND xã đề nghị các thôn triển khai:
          1. Huy động 45 người dân tham gia nạo vét đoạn kênh từ cầu Đá đến đập Tràn.
          2. Kinh phí dự kiến 664.000.000 đồng lấy từ nguồn thủy lợi phí năm trước chuyển sang.
          3. Hoàn thành trước 16 giờ 30 ngày 23/11/2026, báo cáo kết quả về văn phòng xã.
          4. Giao ông Lê Văn Sóng theo dõi, đôn đốc và tổng hợp tình hình hằng tuần.
          Đề nghị các thôn khẩn trương thực hiện./.
          Nơi nhận:
          - Như trên;
          - Lưu: VT, KT.
          KT. CHỦ TỊCH
          PHÓ CHỦ TỊCH
          Trần Thị Mây
          """);

  /** A Party notice that everybody may see from 10 March 2026 on. */
  public static final OfficialDocument FESTIVAL =
      new OfficialDocument(
          new DocumentId("festival"),
          DocumentNumber.parse("07-TB/ĐU").orElseThrow(),
          "ĐẢNG ỦY XÃ SÔNG MƠ",
          LocalDate.of(2026, 2, 1),
          "THÔNG BÁO",
          "tổ chức lễ hội mùa thu tại sân đình làng Trăng",
          "Ngô Thị Gió",
          SecrecyLevel.NONE,
          Disclosure.always(State.INTERNAL).thenFrom(LocalDate.of(2026, 3, 10), State.PUBLIC),
          """
          ĐẢNG BỘ TỈNH NÚI XANH
          ĐẢNG ỦY XÃ SÔNG MƠ
          ĐẢNG CỘNG SẢN VIỆT NAM
          Số 07-TB/ĐU
          Sông Mơ, ngày 01 tháng 02 năm 2026
          THÔNG BÁO
          tổ chức lễ hội mùa thu tại sân đình làng Trăng
          1. Lễ hội mùa thu diễn ra tại sân đình làng Trăng trong ba ngày cuối tháng chín.
          2. Các chi bộ cử đoàn viên trực chốt, hướng dẫn khách đỗ xe ngoài bãi cỏ phía đông.
          3. Ban tổ chức công khai tiền công đức trên loa truyền thanh mỗi buổi tối.
          4. Đội văn nghệ tập luyện bài hát ru, bài múa quạt và trò kéo co của làng.
          Nơi nhận:
          - Các chi bộ;
          - Lưu Văn phòng.
          T/M ĐẢNG ỦY
          BÍ THƯ
          Ngô Thị Gió
          """);

  /** A plan with a secrecy level. */
  public static final OfficialDocument PATROL =
      new OfficialDocument(
          new DocumentId("patrol"),
          DocumentNumber.parse("31/KH-CAX").orElseThrow(),
          "CÔNG AN XÃ SÔNG MƠ",
          LocalDate.of(2026, 4, 2),
          "KẾ HOẠCH",
          "tuần tra bến đò Cát Vàng ban đêm",
          "Đỗ Văn Đồi",
          SecrecyLevel.MAT,
          Disclosure.always(State.SECRET),
          """
          CÔNG AN TỈNH NÚI XANH
          CÔNG AN XÃ SÔNG MƠ
          Số: 31/KH-CAX
          Sông Mơ, ngày 02 tháng 4 năm 2026
          KẾ HOẠCH
          tuần tra bến đò Cát Vàng ban đêm
          1. Hai tổ thay phiên nhau đi dọc bờ sông từ bến đò Cát Vàng tới cồn Lau Sậy.
          2. Mỗi tổ mang theo đèn pin chống nước, áo phao và còi hiệu lệnh riêng.
          3. Gặp thuyền lạ neo đậu thì ghi số hiệu, báo trực ban rồi chờ hướng dẫn.
          4. Kết thúc mỗi phiên vào lúc 4 giờ 15, giao sổ cho ông Đỗ Văn Đồi.
          TRƯỞNG CÔNG AN XÃ
          Đỗ Văn Đồi
          """);

  private InventedDocuments() {}

  /** A page of the template of {@link #CANAL} with another number, another day and other values. */
  public static String siblingOfCanal() {
    return CANAL
        .text()
        .replace("214/UBND-KT", "231/UBND-KT")
        .replace("14 tháng 3", "20 tháng 4")
        .replace("45 người", "72 người")
        .replace("664.000.000", "318.500.000")
        .replace("16 giờ 30 ngày 23/11/2026", "10 giờ 00 ngày 05/12/2026")
        .replace("Lê Văn Sóng", "Phạm Thị Lúa");
  }

  /** The same letter, sent once more under another number on another day. */
  public static OfficialDocument canalAgain(String number, LocalDate day) {
    String text =
        CANAL
            .text()
            .replace("214/UBND-KT", number)
            .replace("14 tháng 3", day.getDayOfMonth() + " tháng " + day.getMonthValue());
    return new OfficialDocument(
        new DocumentId("canal-again"),
        DocumentNumber.parse(number).orElseThrow(),
        CANAL.issuingBody(),
        day,
        CANAL.typeName(),
        CANAL.subject(),
        CANAL.signer(),
        CANAL.secrecy(),
        CANAL.disclosure(),
        text);
  }

  /** An official letter that nobody registered. */
  public static String unknownLetter() {
    return """
    ỦY BAN NHÂN DÂN
    XÃ ĐỒI CHÈ
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 9/UBND-VP
    Đồi Chè, ngày 5 tháng 5 năm 2026
    Kính gửi: Trường tiểu học Hoa Sim
    Xã cho nhà trường mượn hội trường để tập kịch, chìa khóa nhận ở phòng bảo vệ.
    CHỦ TỊCH
    Vũ Thị Sương
    """;
  }
}
