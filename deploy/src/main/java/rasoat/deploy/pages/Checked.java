package rasoat.deploy.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasoat.model.finding.Score;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/**
 * What came of a line.
 *
 * @param page what was checked; empty when nothing could be
 * @param notes about pictures that were left out
 * @param fault why it was not checked; empty when it was
 */
record Checked(
    Optional<PublicPage> page, PageVerdict verdict, List<String> notes, Optional<String> fault) {

  static Checked of(PublicPage page, PageVerdict verdict, List<String> notes) {
    return new Checked(Optional.of(page), verdict, List.copyOf(notes), Optional.empty());
  }

  /** A line that could not be checked: it has its verdict, which says so. */
  static Checked not(long line, String page, String fault) {
    PageVerdict verdict =
        new PageVerdict(
            page.isEmpty() ? "line " + line : page,
            false,
            null,
            Score.ZERO,
            List.of(),
            Set.of(),
            "Chưa kiểm tra được: dòng %d của tệp.".formatted(line));
    return new Checked(Optional.empty(), verdict, List.of(), Optional.of(fault));
  }
}
