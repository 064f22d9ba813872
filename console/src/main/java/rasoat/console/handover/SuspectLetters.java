package rasoat.console.handover;

import java.io.IOException;
import java.util.Optional;
import rasoat.console.account.Account;

/** Makes letters about pages that seem an agency's; lent by whoever keeps those. */
public interface SuspectLetters {

  /**
   * A page at one moment.
   *
   * @param version counts what people did to it
   * @param isToBeTold whether it was decided to be one that others are told of
   */
  record Page(long version, boolean isToBeTold) {}

  /** Empty when there is none for that account. */
  Optional<Page> page(About.Suspect suspect, Account by) throws IOException;

  /**
   * The whole file, of the text that was written.
   *
   * @param draftMark printed on a paper that is not approved yet; empty otherwise
   */
  Optional<byte[]> letter(Handover handover, String draftMark, Account by) throws IOException;
}
