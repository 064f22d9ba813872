package rasoat.console.handover;

import java.io.IOException;
import java.util.Optional;
import rasoat.console.account.Account;

/** Makes letters about pages that seem an agency's; lent by whoever keeps those. */
public interface SuspectLetters {

  /** Whether there is such a page for that account. */
  boolean isVisible(About.Suspect suspect, Account by) throws IOException;

  /**
   * How often people did something to the page.
   *
   * @return empty when there is none for that account, or nobody is to be told of it
   */
  Optional<Long> version(About.Suspect suspect, Account by) throws IOException;

  /**
   * The whole file, of the text that was written.
   *
   * @param draftMark printed on a paper that is not approved yet; empty otherwise
   */
  Optional<byte[]> letter(Handover handover, String draftMark, Account by) throws IOException;
}
