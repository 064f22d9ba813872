package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.document.SecrecyLevel;

/** Heads and feet of documents as they come out of files of all kinds. */
final class GuessTest {

  @Test
  void readsTwoColumnsOnTheSameLines() {
    Guess guess =
        Guess.of(
            """
            ỦY BAN NHÂN DÂN          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH SÔNG MƠ             Độc lập – Tự do – Hạnh phúc
            Số: 125/QĐ-UBND          Sông Mơ, ngày 14 tháng 3 năm 2025
            MẬT
            QUYẾT ĐỊNH
            Về việc thành lập Tổ công tác rà soát, nạo vét
            hệ thống kênh mương trên địa bàn tỉnh Sông Mơ
            CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
            Căn cứ Luật Tổ chức chính quyền địa phương;
            QUYẾT ĐỊNH:
            Điều 1. Thành lập Tổ công tác./.
            Nơi nhận:                KT. CHỦ TỊCH
            - Như Điều 3;            PHÓ CHỦ TỊCH
            - TT Tỉnh ủy (b/c);
            - Lưu: VT, KT.           Trần Thị Mây
            """);

    assertThat(guess.issuingBody()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH SÔNG MƠ");
    assertThat(guess.number()).hasToString("125/QĐ-UBND");
    assertThat(guess.date()).isEqualTo("2025-03-14");
    assertThat(guess.typeName()).isEqualTo("QUYẾT ĐỊNH");
    assertThat(guess.subject())
        .isEqualTo(
            "thành lập Tổ công tác rà soát, nạo vét hệ thống kênh mương trên địa bàn tỉnh Sông Mơ");
    assertThat(guess.secrecy()).isEqualTo(SecrecyLevel.MAT);
    assertThat(guess.recipients()).containsExactly("Như Điều 3", "TT Tỉnh ủy (b/c)", "Lưu: VT, KT");
    assertThat(guess.signer()).isEqualTo("Trần Thị Mây");
  }

  @Test
  void readsTheDocumentAndNotItsCopyMark() {
    Guess guess =
        Guess.of(
            """
            HỘI ĐỒNG NHÂN DÂN
            XÃ SÔNG MƠ
            Số: 5/NQ-HĐND
            Sông Mơ, ngày 01 tháng 7 năm 2025
            NGHỊ QUYẾT
            Về dự toán ngân sách năm 2026
            HỘI ĐỒNG NHÂN DÂN XÃ SÔNG MƠ
            Nghị quyết này đã được Hội đồng nhân dân xã thông qua./.
            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            CHỦ TỊCH
            Lê Văn Sóng
            ỦY BAN NHÂN DÂN HUYỆN
            Số: 12/SY-UBND
            SAO Y
            Sông Mơ, ngày 09 tháng 7 năm 2025
            TL. CHỦ TỊCH
            CHÁNH VĂN PHÒNG
            Ngô Thị Gió
            """);

    assertThat(guess.issuingBody()).isEqualTo("HỘI ĐỒNG NHÂN DÂN XÃ SÔNG MƠ");
    assertThat(guess.number()).hasToString("5/NQ-HĐND");
    assertThat(guess.date()).isEqualTo("2025-07-01");
    assertThat(guess.subject()).isEqualTo("về dự toán ngân sách năm 2026");
    assertThat(guess.signer()).isEqualTo("Lê Văn Sóng");
  }

  @Test
  void readsAPartyLetterWithoutItsSubjectMark() {
    Guess guess =
        Guess.of(
            """
            TỈNH ỦY SÔNG MƠ
            BAN TUYÊN GIÁO VÀ DÂN VẬN
            *
            ĐẢNG CỘNG SẢN VIỆT NAM
            Số 187-CV/BTGDVTU
            Sông Mơ, ngày 20 tháng 11 năm 2025
            Tăng cường tuyên truyền về
            an toàn dữ liệu
            Kính gửi: - Các đảng ủy trực thuộc,
            Trân trọng!
            Nơi nhận:
            - Như trên,
            - Lưu VT.
            T/M BAN THƯỜNG VỤ
            PHÓ TRƯỞNG BAN
            NGUYỄN THỊ MÂY
            """);

    assertThat(guess.issuingBody()).isEqualTo("TỈNH ỦY SÔNG MƠ BAN TUYÊN GIÁO VÀ DÂN VẬN");
    assertThat(guess.typeName()).isEqualTo("CÔNG VĂN");
    assertThat(guess.subject()).isEqualTo("Tăng cường tuyên truyền về an toàn dữ liệu");
    assertThat(guess.recipients()).containsExactly("Như trên", "Lưu VT");
    assertThat(guess.signer()).isEqualTo("NGUYỄN THỊ MÂY");
  }

  @Test
  void passesOverWhatMachinesAndReceiversAdd() {
    Guess guess =
        Guess.of(
            """
            Ký bởi: UBND xã Sông Mơ
            Thời gian ký: 14.03.2025 16:02:11 +07:00
            CÔNG AN TỈNH SÔNG MƠ
            PHÒNG HẬU CẦN
            Số: 88/TB-PHC
            Sông Mơ, ngày 14 tháng 3 năm 2025
            T H Ô N G  B Á O
            Phân công trực
            Kính gửi: Các đội./.
            TRƯỞNG PHÒNG
            (Đã ký)
            Đại tá Phạm Văn Đò
            """);

    assertThat(guess.issuingBody()).isEqualTo("CÔNG AN TỈNH SÔNG MƠ PHÒNG HẬU CẦN");
    assertThat(guess.typeName()).isEqualTo("THÔNG BÁO");
    assertThat(guess.subject()).isEqualTo("phân công trực");
    assertThat(guess.signer()).isEqualTo("Phạm Văn Đò");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MẬT                             | MAT",
        "TỐI MẬT                         | TOI_MAT",
        "ĐỘ MẬT: TUYỆT MẬT               | TUYET_MAT",
        "TOI MAT                         | TOI_MAT",
        "mật                             | NONE",
        "Về việc bảo mật, bí mật nhà nước | NONE",
        "BÍ MẬT                          | NONE",
      })
  void knowsAStampFromAWord(String line, SecrecyLevel level) {
    assertThat(Guess.of("UBND XÃ SÔNG MƠ\n" + line + "\nKính gửi: Các thôn").secrecy())
        .isEqualTo(level);
  }

  @Test
  void takesWordsAboutCopyingForSecrecyUnlessItIsLifted() {
    String list =
        "UBND XÃ SÔNG MƠ\n%sNơi nhận:\n- Như trên (không được phép sao, chụp);\n- Lưu: VT.";

    assertThat(Guess.of(list.formatted("")).secrecy()).isEqualTo(SecrecyLevel.MAT);
    assertThat(Guess.of(list.formatted("GIẢI MẬT\n")).secrecy()).isEqualTo(SecrecyLevel.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Về việc nạo vét kênh    | nạo vét kênh",
        "V/v: Nạo vét kênh.      | nạo vét kênh",
        "Hà Nội tổ chức lễ hội   | Hà Nội tổ chức lễ hội",
        "Trao Huy hiệu Đảng      | trao Huy hiệu Đảng",
        "UBND xã nạo vét kênh    | UBND xã nạo vét kênh",
      })
  void quotesASubjectAsASentenceDoes(String printed, String cited) {
    assertThat(Subject.cited(printed)).isEqualTo(cited);
  }

  @Test
  void takesThePlaceLineOutOfTheSubjectBesideIt() {
    Guess guess =
        Guess.of(
            """
            Số: 329/BXD-QLN
            V/v góp ý Quy trình làm giàu, làm Hà Nội, ngày 06 tháng 02 năm 2023
            sạch dữ liệu đất đai, nhà ở phục vụ
            Đề án 06
            Kính gửi: Bộ Nông nghiệp và Môi trường
            """);

    assertThat(guess.subject())
        .isEqualTo("góp ý Quy trình làm giàu, làm sạch dữ liệu đất đai, nhà ở phục vụ Đề án 06");
    assertThat(guess.date()).isEqualTo("2023-02-06");
  }

  @ParameterizedTest
  @CsvSource({"QUYÉT ĐỊNH, QUYẾT ĐỊNH", "QĐ, QUYẾT ĐỊNH", "công văn, CÔNG VĂN", "TTr, TỜ TRÌNH"})
  void namesATypeAsItIsPrinted(String written, String printed) {
    assertThat(TypeNames.printed(written)).contains(printed);
  }
}
