package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

final class DocumentMakerTest {

  private static OfficialDocument guess(String text) {
    try {
      return DocumentMaker.make(
              new DocumentId("kenh"),
              GivenFields.NONE,
              text,
              Publication.NONE,
              new Origin("kenh.txt", ""))
          .document();
    } catch (UnfitFileException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void readsALetterFromItsLines() {
    OfficialDocument document =
        guess(
            """
            ỦY BAN NHÂN DÂN
            XÃ SÔNG MƠ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 125/UBND-KT
            Sông Mơ, ngày 14 tháng 3 năm 2025
            V/v nạo vét kênh
            Sông Mơ

            Kính gửi: Các thôn;
            Theo Công văn số 4526/UBND-CATP ngày 05 tháng 12 năm 2024, xã đề nghị các thôn nạo vét.

            Nơi nhận:
            - Lưu: VT.

            CHỦ TỊCH
            Trần Thị Mây
            """);

    assertThat(document.id().value()).isEqualTo("kenh");
    assertThat(document.number()).hasToString("125/UBND-KT");
    assertThat(document.date()).isEqualTo("2025-03-14");
    assertThat(document.issuingBody()).isEqualTo("ỦY BAN NHÂN DÂN XÃ SÔNG MƠ");
    assertThat(document.typeName()).isEqualTo("CÔNG VĂN");
    assertThat(document.subject()).isEqualTo("nạo vét kênh Sông Mơ");
    assertThat(document.signer()).isEqualTo("Trần Thị Mây");
    assertThat(document.secrecy()).isEqualTo(SecrecyLevel.NONE);
  }

  @Test
  void readsASecretPartyDecisionFromItsLines() {
    OfficialDocument document =
        guess(
            """
            ĐẢNG ỦY XÃ SÔNG MƠ          ĐẢNG CỘNG SẢN VIỆT NAM
            *
            Số 05-QĐ/ĐU
            Sông Mơ, ngày 01 tháng 9 năm 2025
            TUYỆT MẬT
            QUYẾT ĐỊNH
            Về việc kiểm tra kho lúa
            Điều 1. Kiểm tra kho lúa.
            BÍ THƯ
            Ngô Thị Gió
            """);

    assertThat(document.number()).hasToString("05-QĐ/ĐU");
    assertThat(document.issuingBody()).isEqualTo("ĐẢNG ỦY XÃ SÔNG MƠ");
    assertThat(document.typeName()).isEqualTo("QUYẾT ĐỊNH");
    assertThat(document.subject()).isEqualTo("kiểm tra kho lúa");
    assertThat(document.secrecy()).isEqualTo(SecrecyLevel.TUYET_MAT);
    assertThat(document.disclosure()).isEqualTo(Disclosure.always(Disclosure.State.SECRET));
  }

  @Test
  void leavesOutWhatIsNotThere() {
    OfficialDocument document = guess("Một tờ giấy không đầu không đuôi.");

    assertThat(document.number()).isNull();
    assertThat(document.date()).isNull();
    assertThat(document.issuingBody()).isEmpty();
    assertThat(document.subject()).isEmpty();
    assertThat(document.signer()).isEmpty();
    assertThat(document.disclosure()).isEqualTo(Disclosure.always(Disclosure.State.INTERNAL));
  }
}
