package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The offline machine of an office, and the folder of a sealing service; all by the command line.
 */
final class SealingOffice {

  static final String NAME = "Văn phòng Sông Mơ";

  /** An invented secret document: nobody else writes these words. */
  static final String SECRET =
      """
      ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      XÃ SÔNG MƠ Độc lập - Tự do - Hạnh phúc
      Số: 37/KH-UBND Sông Mơ, ngày 14 tháng 3 năm 2026
      KẾ HOẠCH
      diễn tập đưa đàn trâu qua bến Mây trong mùa nước nổi
      Căn cứ tình hình mực nước hồ Trăng, xã giao tổ trực gác chắn phía đông bến Mây.
      Mỗi chuyến phà chở mười hai con trâu, người dắt đội nón lá sơn xanh có số.
      Khi nghe ba hồi kẻng dài, lực lượng tại đồi Gió tắt toàn bộ đèn pha trong bảy phút.
      Kho lúa giống chuyển về hang Dơi trước rạng sáng, niêm phong bằng sáp ong đỏ.
      Đội thuyền thúng của thôn Cát neo dọc kè đá, giữ im lặng cho đến lúc trăng lặn.
      Bí danh của đợt diễn tập là Cánh Diều Tím, chỉ người có tên mới được biết.
      Thực phẩm gồm tám mươi cân gạo nếp, năm vò tương và muối vừng gói lá chuối.
      Đồng chí Trần Thị Mây báo cáo kết quả bằng lời, không lập văn bản trung gian.
      Nơi nhận: TM. ỦY BAN NHÂN DÂN
      - Lưu: VT. CHỦ TỊCH
      Lê Văn Sóng
      """;

  private static final String MANIFEST =
      """
      {"id": "secret-37", "number": "37/KH-UBND", "agency": "UBND XÃ SÔNG MƠ",
       "date": "2026-03-14", "type_name": "KẾ HOẠCH", "abstract": "diễn tập đưa đàn trâu",
       "secrecy": "TOI_MAT", "text": "secret-37.txt"}
      """;

  private final Path folder;
  private final Path elsewhere;

  private SealingOffice(Path folder) {
    this.folder = folder;
    this.elsewhere = folder.resolve("offline-home");
  }

  /** With its key, its document and a year key for the sealing service. */
  static SealingOffice in(Path folder) throws IOException {
    SealingOffice office = new SealingOffice(folder);
    Files.createDirectories(folder.resolve("documents"));
    Files.writeString(folder.resolve("documents").resolve("secret-37.json"), MANIFEST);
    Files.writeString(folder.resolve("documents").resolve("secret-37.txt"), SECRET);
    office.succeed("registry", "key", "new", NAME, "--out", folder.resolve("office").toString());
    return office;
  }

  Path key() {
    return folder.resolve("office.key.json");
  }

  Path publicKey() {
    return folder.resolve("office.public.json");
  }

  Path register() {
    return folder.resolve("office.register.jsonl");
  }

  Path oracle() {
    return folder.resolve("oracle");
  }

  /** Seals the document, each time the next issue. */
  Path seal(String name, String... more) {
    Path pack = folder.resolve(name);
    String[] usual = {
      "registry",
      "seal",
      folder.resolve("documents").toString(),
      "--key",
      key().toString(),
      "--year",
      "2026",
      "--out",
      pack.toString()
    };
    String[] all = Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    succeed(all);
    return pack;
  }

  /** Gives the sealing service its year key and that scanner its token. */
  void furnishOracle(Path home) throws IOException {
    Files.createDirectories(oracle().resolve("keys"));
    succeed(
        "registry",
        "key",
        "year",
        "--key",
        key().toString(),
        "--year",
        "2026",
        "--out",
        oracle().resolve("keys").resolve("2026.json").toString());
    Call grant = Call.of(home, "oracle", "grant", "scanner", "--dir", oracle().toString());
    assertThat(grant.exit()).as(grant.err()).isZero();
  }

  /** Makes that home take the packs of this office. */
  void trustedBy(Path home) {
    assertThat(Call.of(home, "registry", "trust", publicKey().toString()).exit()).isZero();
  }

  /** The ticket the office issued last. */
  String ticket() throws IOException {
    String line = Files.readAllLines(register()).getLast();
    return line.replaceFirst(".*\"ticket\":\"([0-9a-f]{32})\".*", "$1");
  }

  private void succeed(String... arguments) {
    Call call = Call.of(elsewhere, arguments);
    assertThat(call.exit()).as(call.err()).isZero();
  }
}
