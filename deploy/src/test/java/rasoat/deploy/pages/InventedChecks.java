package rasoat.deploy.pages;

import java.util.List;
import java.util.Set;
import rasoat.model.finding.Score;
import rasoat.model.page.Harm;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/** Flags whatever is called "fake"; what is called "bug" is too much for it. */
final class InventedChecks implements Checks {

  @Override
  public PageVerdict page(PublicPage page) {
    if (page.name().equals("bug")) {
      throw new IllegalStateException("secret words of a page");
    }
    return page.name().equals("fake") ? flagged(page.id(), page.avatar()) : clear(page.id());
  }

  @Override
  public PageVerdict domain(String line) {
    return line.contains("gov-vn") ? flagged(line, "") : clear(line);
  }

  static PageVerdict clear(String page) {
    return new PageVerdict(
        page, false, null, Score.ZERO, List.of(), Set.of(), "không mạo danh cơ quan nào");
  }

  static PageVerdict flagged(String page, String seen) {
    return new PageVerdict(
        page,
        true,
        "UBND phường An Hải",
        new Score(0.93456789),
        List.of(
            new PageEvidence(
                PageEvidence.Type.NAME, 0.123456, seen, "UBND phường An Hải", "Tên giống hệt."),
            new PageEvidence(PageEvidence.Type.NEWS, -0.1, "", "", "Có tin tức.")),
        Set.of(Harm.MONEY),
        "Tự nhận là \"UBND phường An Hải\".");
  }
}
