package rasoat.deploy.pages;

import java.time.LocalDate;
import java.util.List;
import rasoat.model.page.AllowedPage;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/**
 * The engine that is shipped, over the register.
 *
 * @param official all pages of the register, expired ones too
 * @param allowed pages that are let be today
 */
record EngineChecks(List<OfficialPage> official, List<AllowedPage> allowed, LocalDate today)
    implements Checks {

  @Override
  public PageVerdict page(PublicPage page) {
    throw new UnsupportedOperationException("the engine is not joined yet");
  }

  @Override
  public PageVerdict domain(String line) {
    throw new UnsupportedOperationException("the engine is not joined yet");
  }
}
