package rasoat.benchmarks.pictures;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Papers with letterheads, dates and seals that no office has to protect. */
enum HarmlessText {
  CONTRACT,
  SCHOOL_NOTICE,
  RECEIPT;

  private static final String[] FIRMS = {
    "CÔNG TY TNHH HOÀNG GIA PHÁT",
    "HỢP TÁC XÃ NÔNG SẢN SUỐI HOA",
    "CÔNG TY CỔ PHẦN VẬT LIỆU AN BÌNH"
  };
  private static final String[] SCHOOLS = {
    "TRƯỜNG TIỂU HỌC HƯỚNG DƯƠNG", "TRƯỜNG THCS NGUYỄN THỊ LỰU", "TRƯỜNG MẦM NON BÚP SEN"
  };
  private static final String[] PEOPLE = {"Bùi Thị Hạnh", "Lương Quốc Trí", "Đoàn Văn Sáu"};

  /** As truths name it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The text, a line for each paragraph. */
  String text(RandomGenerator random) {
    String amount =
        String.format(Locale.ROOT, "%d.%03d.000", 1 + random.nextInt(90), random.nextInt(1000));
    String day =
        String.format(
            Locale.ROOT,
            "ngày %02d tháng %02d năm 2025",
            1 + random.nextInt(28),
            1 + random.nextInt(12));
    String person = PEOPLE[random.nextInt(PEOPLE.length)];
    int number = 1 + random.nextInt(300);
    return String.join(
        "\n",
        switch (this) {
          case CONTRACT ->
              List.of(
                  FIRMS[random.nextInt(FIRMS.length)],
                  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                  "Độc lập - Tự do - Hạnh phúc",
                  "Số: " + number + "/HĐMB",
                  "Tân Bình, " + day,
                  "HỢP ĐỒNG MUA BÁN HÀNG HÓA",
                  "Căn cứ Bộ luật Dân sự và nhu cầu của hai bên, hôm nay chúng tôi gồm có:",
                  "BÊN BÁN (Bên A): đại diện là ông (bà) " + person + ", chức vụ quản lý.",
                  "BÊN MUA (Bên B): hộ kinh doanh cá thể tại chợ trung tâm.",
                  "1. Bên A bán cho Bên B gạch lát nền và xi măng theo đơn đặt hàng kèm theo.",
                  "2. Tổng giá trị hợp đồng là " + amount + " đồng, đã gồm thuế giá trị gia tăng.",
                  "3. Bên B thanh toán bằng chuyển khoản trong vòng mười ngày sau khi nhận hàng.",
                  "4. Hàng giao tại kho của Bên B; chi phí bốc xếp do Bên A chịu.",
                  "5. Hai bên cam kết thực hiện đúng; tranh chấp do tòa án có thẩm quyền giải"
                      + " quyết.",
                  "Nơi nhận:",
                  "- Như trên;",
                  "- Lưu hồ sơ.",
                  "",
                  "ĐẠI DIỆN BÊN A",
                  person);
          case SCHOOL_NOTICE ->
              List.of(
                  "PHÒNG GIÁO DỤC",
                  SCHOOLS[random.nextInt(SCHOOLS.length)],
                  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                  "Độc lập - Tự do - Hạnh phúc",
                  "Hoa Lư, " + day,
                  "THÔNG BÁO",
                  "Kính gửi quý phụ huynh học sinh.",
                  "Nhà trường mời quý phụ huynh dự họp cuối học kỳ vào sáng Chủ nhật tại lớp của"
                      + " con.",
                  "Các em mặc đồng phục, mang theo sổ liên lạc và vở bài tập môn Toán.",
                  "Tiền ăn bán trú tháng này là "
                      + amount.substring(0, amount.length() - 4)
                      + " đồng.",
                  "Rất mong quý phụ huynh sắp xếp thời gian tham dự đầy đủ.",
                  "Nơi nhận:",
                  "- Như trên;",
                  "- Lưu hồ sơ.",
                  "",
                  "HIỆU TRƯỞNG",
                  person);
          case RECEIPT ->
              List.of(
                  FIRMS[random.nextInt(FIRMS.length)],
                  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                  "Độc lập - Tự do - Hạnh phúc",
                  "Số: " + number,
                  "Bình Lục, " + day,
                  "PHIẾU THU",
                  "Họ và tên người nộp tiền: " + person,
                  "Lý do nộp: thanh toán tiền lắp đặt đồng hồ nước và ống dẫn.",
                  "Số tiền: " + amount + " đồng.",
                  "Kèm theo hai chứng từ gốc.",
                  "Nơi nhận:",
                  "- Như trên;",
                  "- Lưu hồ sơ.",
                  "",
                  "THỦ QUỸ",
                  person);
        });
  }
}
