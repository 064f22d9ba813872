package rasoat.console.page;

import java.io.IOException;
import java.util.List;
import rasoat.console.account.Account;
import rasoat.model.page.PublicPage;

/** Pages that people found to be an agency's own while they looked for false ones. */
public interface FoundPages {

  /**
   * One of them.
   *
   * @param agency whose it is, by its claim; empty when it claims none
   */
  record Found(String agency, PublicPage page) {}

  /** Those that account may know of, the oldest first; also such as were registered since. */
  List<Found> of(Account account) throws IOException;
}
