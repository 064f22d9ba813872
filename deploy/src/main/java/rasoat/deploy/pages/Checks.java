package rasoat.deploy.pages;

import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/** What holds pages and domains against the register; safe for many threads. */
interface Checks {

  PageVerdict page(PublicPage page);

  /**
   * The verdict of a domain or an address.
   *
   * @param line as it was written, which is what the verdict calls it
   */
  PageVerdict domain(String line);
}
