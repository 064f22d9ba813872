package rasoat.console.impersonation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasoat.model.finding.Score;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/** Judges pages and looks at them; lent to the console, which opens no connection itself. */
public interface PageDesk {

  /** Finds nothing and sees nothing. */
  PageDesk NONE =
      new PageDesk() {
        @Override
        public PageVerdict check(PublicPage page, LocalDate day) {
          return new PageVerdict(page.id(), false, null, Score.ZERO, List.of(), Set.of(), "");
        }

        @Override
        public Optional<PublicPage> look(String url) {
          return Optional.empty();
        }
      };

  /** What it is, held against the register of that day. */
  PageVerdict check(PublicPage page, LocalDate day);

  /** What anybody can see there now; empty when nothing could be learnt. */
  Optional<PublicPage> look(String url);
}
