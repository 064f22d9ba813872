package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.model.document.OfficialDocument;

/** The tables of portals, and what only looks like one. */
final class PortalTableTest {

  @TempDir Path folder;

  @Test
  void readsASavedPageOfAPortal() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("7-tb.html"),
            """
            <html><head><meta charset="utf-8"><title>Văn bản</title></head><body>
            <nav>Trang chủ</nav>
            <div><table>
              <tr><td>Số ký hiệu</td><td>7/TB-UBND</td></tr>
              <tr><td>Ngày ban hành</td><td>14/03/2025</td></tr>
              <tr><td>Loại văn bản</td><td>Thông báo</td></tr>
              <tr><td>Cơ quan ban hành</td><td>UBND xã Sông Mơ</td></tr>
              <tr><td>Trích yếu</td><td>Về việc nạo vét kênh từ cầu Đá đến đập Tràn</td></tr>
              <tr><td>Người ký</td><td>Trần Thị Mây</td></tr>
            </table>
            <p>Ủy ban nhân dân xã thông báo nạo vét kênh từ cầu Đá đến đập Tràn.</p></div>
            </body></html>
            """);

    OfficialDocument read = Reads.document(Ingest.textOnly().published(), page).document();

    assertThat(read.number()).hasToString("7/TB-UBND");
    assertThat(read.date()).isEqualTo("2025-03-14");
    assertThat(read.typeName()).isEqualTo("THÔNG BÁO");
    assertThat(read.issuingBody()).isEqualTo("UBND xã Sông Mơ");
    assertThat(read.subject()).isEqualTo("nạo vét kênh từ cầu Đá đến đập Tràn");
    assertThat(read.signer()).isEqualTo("Trần Thị Mây");
    assertThat(read.isPublicOn(LocalDate.of(2025, 3, 14))).isTrue();
  }

  @Test
  void readsLabelsBesideTheirValues() {
    PortalTable table =
        PortalTable.in(
            java.util.stream.Stream.of(
                    "Số/Ký hiệu: 7/TB-UBND", "Ngày ký | 14-03-2025", "Người ký: Trần Thị Mây")
                .map(Line::of)
                .toList());

    assertThat(table.number()).hasValueSatisfying(n -> assertThat(n).hasToString("7/TB-UBND"));
    assertThat(table.date()).contains(LocalDate.of(2025, 3, 14));
  }

  @Test
  void takesNoSingleLabelForATable() {
    PortalTable table = PortalTable.in(java.util.List.of(Line.of("Người ký: Trần Thị Mây")));

    assertThat(table.values()).isEmpty();
  }
}
