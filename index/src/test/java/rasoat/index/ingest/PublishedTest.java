package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.index.RegisteredDocument;
import rasoat.index.RegisteredDocument.Metadata;

/** What an issuer has published is no leak; a hint of it is a guess. */
final class PublishedTest {

  private static final String HEAD =
      "UBND XÃ SÔNG MƠ\nSố: 7/TB-UBND\nSông Mơ, ngày 14 tháng 3 năm 2025\n";
  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 14);

  @TempDir Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("a.txt"), text);
  }

  @Test
  void isPublicFromItsDateOn() throws IOException {
    RegisteredDocument read = Reads.document(Ingest.textOnly().published(), write(HEAD));

    assertThat(read.document().isPublicOn(ISSUED.minusDays(1))).isFalse();
    assertThat(read.document().isPublicOn(ISSUED)).isTrue();
    assertThat(read.guessed()).doesNotContain(Metadata.DISCLOSURE);
  }

  @Test
  void isPublicFromTheGivenDayOn() throws IOException {
    Ingest gazette = Ingest.textOnly().publishedOn(LocalDate.of(2025, 4, 1));

    assertThat(
            Reads.document(gazette, write(HEAD)).document().isPublicOn(LocalDate.of(2025, 3, 31)))
        .isFalse();
    assertThat(Reads.document(gazette, write(HEAD)).document().isPublicOn(LocalDate.of(2025, 4, 1)))
        .isTrue();
  }

  @Test
  void isRefusedWithASecrecyMarkOrWithoutADay() throws IOException {
    Ingest published = Ingest.textOnly().published();

    assertThat(Reads.reason(published, write(HEAD + "TỐI MẬT\nTHÔNG BÁO\n")))
        .isEqualTo("expected a published document without a secrecy mark: it bears TỐI MẬT");
    assertThat(Reads.reason(published, write("Số: 7/TB-UBND\nThông báo")))
        .isEqualTo("expected a day of publication or of issue: found none, give one");
  }

  @Test
  void isGuessedFromAPortalToldToPublish() throws IOException {
    RegisteredDocument read =
        Reads.document(
            Ingest.textOnly(),
            write(HEAD + "Nơi nhận:\n- Cổng thông tin điện tử xã (đăng tải);\n- Lưu: VT.\n"));

    assertThat(PublicationHint.of(read)).contains("Cổng thông tin điện tử xã (đăng tải)");
    assertThat(read.document().isPublicOn(ISSUED)).isTrue();
    assertThat(read.document().isPublicOn(ISSUED.minusDays(1))).isFalse();
    assertThat(read.guessed()).contains(Metadata.DISCLOSURE);
  }

  @Test
  void isNotGuessedWhereSomethingGainsaysIt() throws IOException {
    String list = "Nơi nhận:\n- Cổng thông tin điện tử xã (đăng tải);\n- Lưu: VT.\n";

    for (String mark : new String[] {"MẬT\n", "LƯU HÀNH NỘI BỘ\n"}) {
      RegisteredDocument read = Reads.document(Ingest.textOnly(), write(HEAD + mark + list));
      assertThat(read.document().isPublicOn(ISSUED)).as(mark).isFalse();
    }
  }

  @Test
  void isNotGuessedFromAPortalThatIsOnlyTold() throws IOException {
    RegisteredDocument read =
        Reads.document(
            Ingest.textOnly(), write(HEAD + "Nơi nhận:\n- Trang thông tin điện tử;\n- Lưu: VT.\n"));

    assertThat(PublicationHint.of(read)).isEmpty();
    assertThat(read.document().isPublicOn(ISSUED)).isFalse();
  }
}
