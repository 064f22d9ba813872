package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Web pages, without what surrounds the document on them. */
final class MainContentTest {

  private static final String DOCUMENT =
      """
      <p>ỦY BAN NHÂN DÂN XÃ SÔNG MƠ</p><p>Số: 7/TB-UBND</p>
      <p>Ủy ban nhân dân xã thông báo nạo vét kênh từ cầu Đá đến đập Tràn, <a href="/ban-do">theo
      bản đồ</a>, bắt đầu từ ngày 20 tháng 3 năm 2025.<br>Đề nghị bà con dọn sạch hai bên bờ.</p>
      """;

  private static String of(String body) {
    return MainContent.of(Jsoup.parse("<html><body>" + body + "</body></html>"));
  }

  @Test
  void keepsTheLinesOfTheDocument() {
    assertThat(of(DOCUMENT))
        .isEqualTo(
            """
            ỦY BAN NHÂN DÂN XÃ SÔNG MƠ
            Số: 7/TB-UBND
            Ủy ban nhân dân xã thông báo nạo vét kênh từ cầu Đá đến đập Tràn, theo bản đồ, bắt đầu \
            từ ngày 20 tháng 3 năm 2025.
            Đề nghị bà con dọn sạch hai bên bờ.\
            """);
  }

  @Test
  void leavesOutMenusBannersAndListsOfOtherPages() {
    String page =
        "<nav>Trang chủ Giới thiệu Tin tức</nav><div><ul><li><a href='/1'>Giới thiệu chung về"
            + " xã</a></li><li><a href='/2'>Cơ cấu tổ chức bộ máy</a></li></ul></div><div"
            + " class='page'><div class='main'>"
            + DOCUMENT
            + "</div><div class='right'><a href='/3'>Kế hoạch phòng chống lụt bão năm"
            + " 2025</a><a href='/4'>Lịch tiếp công dân tháng ba</a></div></div><script>var"
            + " a;</script><form>Tìm kiếm</form><footer role='contentinfo'>Bản quyền thuộc về"
            + " xã</footer>";

    assertThat(of(page)).isEqualTo(of(DOCUMENT));
  }

  @Test
  void readsOldFontsWhereThePageNamesThem() {
    assertThat(
            of("<p style=\"font-family: '.VnTime'\">Céng hßa</p><font face=VNI-Times>Soâng</font>"))
        .isEqualTo("Cộng hòa\nSông");
  }

  @Test
  void survivesAPageWithoutWords() {
    assertThat(of("")).isEmpty();
    assertThat(of("<a href=x>chỉ một liên kết</a>")).isEqualTo("chỉ một liên kết");
  }
}
