package rasoat.index;

import java.time.LocalDate;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

/** Documents of places that do not exist. */
public final class InventedDocuments {

  public static final OfficialDocument CANAL =
      document(
          "d-1",
          "125/UBND-KT",
          LocalDate.of(2025, 3, 14),
          "nạo vét kênh Sông Mơ",
          """
          ỦY BAN NHÂN DÂN
          XÃ SÔNG MƠ
          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          Độc lập - Tự do - Hạnh phúc
          Số: 125/UBND-KT
          Sông Mơ, ngày 14 tháng 3 năm 2025
          V/v nạo vét kênh Sông Mơ

          Kính gửi: Các thôn trên địa bàn xã Sông Mơ;

          Thực hiện Kế hoạch số 88/KH-UBND ngày 02/01/2025, UBND xã đề nghị các thôn như sau:
          1. Huy động 45 người dân tham gia nạo vét đoạn kênh từ cầu Đá đến đập Tràn.
          2. Kinh phí dự kiến 664.000.000 đồng lấy từ nguồn thủy lợi phí năm trước chuyển sang.
          3. Hoàn thành trước 16 giờ 30 ngày 23/11/2025, báo cáo kết quả về văn phòng xã.
          4. Giao đồng chí Lê Văn Sóng theo dõi, đôn đốc và tổng hợp tình hình hằng tuần.
          Đề nghị các thôn khẩn trương thực hiện./.

          Nơi nhận:
          - Như trên;
          - Lưu: VT, KT.

          KT. CHỦ TỊCH
          PHÓ CHỦ TỊCH
          Trần Thị Mây
          """);

  /** The same office and template, other values. */
  public static final OfficialDocument CANAL_SIBLING =
      document(
          "d-2",
          "131/UBND-KT",
          LocalDate.of(2025, 4, 20),
          "nạo vét kênh Sông Mơ",
          CANAL
              .text()
              .replace("125/UBND-KT", "131/UBND-KT")
              .replace("14 tháng 3", "20 tháng 4")
              .replace("45 người", "72 người")
              .replace("664.000.000", "318.500.000")
              .replace("23/11/2025", "05/12/2025"));

  public static final OfficialDocument FESTIVAL =
      document(
          "d-3",
          "07-TB/ĐU",
          LocalDate.of(2025, 9, 1),
          "tổ chức lễ hội mùa thu",
          """
          ĐẢNG BỘ TỈNH NÚI XANH
          ĐẢNG ỦY XÃ SÔNG MƠ
          ĐẢNG CỘNG SẢN VIỆT NAM
          Số 07-TB/ĐU
          Sông Mơ, ngày 01 tháng 9 năm 2025
          THÔNG BÁO
          Tổ chức lễ hội mùa thu

          1. Lễ hội mùa thu diễn ra tại sân đình làng Trăng trong ba ngày cuối tháng chín.
          2. Các chi bộ cử đoàn viên trực chốt, hướng dẫn khách đỗ xe ngoài bãi cỏ phía đông.
          3. Ban tổ chức công khai tiền công đức trên loa truyền thanh mỗi buổi tối.

          T/M ĐẢNG ỦY
          BÍ THƯ
          Ngô Thị Gió
          """);

  /** A secret Party letter without number and day, to be public from 2030 on. */
  public static final OfficialDocument UNNUMBERED =
      new OfficialDocument(
          new DocumentId("d-9"),
          DocumentNumber.parse("-CV/BTGDVTU").orElseThrow(),
          "TỈNH ỦY",
          null,
          "CÔNG VĂN",
          "",
          "",
          SecrecyLevel.TOI_MAT,
          Disclosure.always(Disclosure.State.SECRET)
              .thenFrom(LocalDate.of(2030, 1, 1), Disclosure.State.PUBLIC),
          "một hai ba");

  private InventedDocuments() {}

  /** A letter of which nothing but the text is known. */
  public static OfficialDocument document(String id, String text) {
    return new OfficialDocument(
        new DocumentId(id),
        null,
        "UBND XÃ SÔNG MƠ",
        null,
        "CÔNG VĂN",
        "",
        "",
        SecrecyLevel.NONE,
        Disclosure.always(Disclosure.State.INTERNAL),
        text);
  }

  public static OfficialDocument document(
      String id, String number, LocalDate date, String subject, String text) {
    return new OfficialDocument(
        new DocumentId(id),
        DocumentNumber.parse(number).orElseThrow(),
        "UBND XÃ SÔNG MƠ",
        date,
        "CÔNG VĂN",
        subject,
        "Trần Thị Mây",
        SecrecyLevel.NONE,
        Disclosure.always(Disclosure.State.INTERNAL),
        text);
  }

  /** The same document, TUYỆT MẬT. */
  public static OfficialDocument topSecret(OfficialDocument source) {
    return new OfficialDocument(
        source.id(),
        source.number(),
        source.issuingBody(),
        source.date(),
        source.typeName(),
        source.subject(),
        source.signer(),
        SecrecyLevel.TUYET_MAT,
        Disclosure.always(Disclosure.State.SECRET),
        source.text());
  }
}
