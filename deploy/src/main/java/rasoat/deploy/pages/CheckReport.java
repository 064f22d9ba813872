package rasoat.deploy.pages;

import java.io.IOException;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/** Who is told how a check goes, as it happens. */
public interface CheckReport {

  /** Something could not be read or checked; a line for people. */
  void problem(String line);

  /** A person must see that page. */
  void flagged(PublicPage page, PageVerdict verdict) throws IOException;

  /** A line is done. */
  void done();
}
