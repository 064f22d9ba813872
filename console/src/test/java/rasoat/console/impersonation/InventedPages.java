package rasoat.console.impersonation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import rasoat.model.finding.Score;
import rasoat.model.page.Harm;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

/** Pages that never were. */
public final class InventedPages {

  public static final String AGENCY = "UBND phường An Hải";
  public static final String NAME = "UBND phường An H\u0430\u0309i <script>alert(1)</script>\u200B";
  public static final String URL = "https://www.facebook.com/anhai.hotro/";

  public static final OfficialPage REAL =
      new OfficialPage(
          AGENCY,
          "commune",
          "Đà Nẵng",
          Platform.FACEBOOK,
          "1001",
          "Phường An Hải",
          "https://www.facebook.com/phuonganhai",
          "anhai.danang.gov.vn",
          Tick.NONE,
          "0236 000 000",
          "",
          null,
          null,
          "");

  private InventedPages() {}

  /** A page of that name on Facebook. */
  public static PublicPage page(String platformId, String url, String name) {
    return new PublicPage(
        "q-1",
        Platform.FACEBOOK,
        platformId,
        name,
        url,
        "Cửa hàng",
        Tick.BLUE,
        LocalDate.of(2026, 8, 1),
        List.of(),
        List.of("KH"),
        1_200L,
        "Hỗ trợ <b>24/7</b>",
        List.of("0900 111 222"),
        List.of(),
        "",
        "",
        List.of("Nộp phí 22.000 đ"));
  }

  /** The page that pretends to be {@link #AGENCY}. */
  public static PublicPage fake() {
    return page("2002", URL, NAME);
  }

  public static PageVerdict suspected() {
    return verdict(true, 0.9);
  }

  public static PageVerdict harmless() {
    return new PageVerdict("q-1", false, null, Score.ZERO, List.of(), Set.of(), "Không có gì.");
  }

  public static PageVerdict verdict(boolean flagged, double score) {
    return new PageVerdict(
        "q-1",
        flagged,
        AGENCY,
        new Score(score),
        List.of(
            new PageEvidence(
                PageEvidence.Type.NAME, 0.35, "UBND phường An Hải", AGENCY, "Tên gần giống."),
            new PageEvidence(
                PageEvidence.Type.FOLDED_NAME, 0.25, "ubnd phuong an hai", "", "Bỏ dấu thì giống."),
            new PageEvidence(
                PageEvidence.Type.CONTACT, 0.3, "0900 111 222", "", "Số 0900 111 222 lạ.")),
        Set.of(Harm.MONEY),
        "Trang tự xưng là UBND phường An Hải <i>.");
  }
}
