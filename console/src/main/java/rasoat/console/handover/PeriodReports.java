package rasoat.console.handover;

import java.io.IOException;
import java.util.Optional;
import rasoat.console.account.Account;

/** Makes files of periodic reports; lent by whoever has the figures. */
public interface PeriodReports {

  /**
   * The whole file, of the figures as they are now.
   *
   * @param draftMark printed on a paper that is not approved yet; empty otherwise
   * @return empty when there is no such report for that account
   */
  Optional<byte[]> file(About.Report report, ExportKind kind, String draftMark, Account by)
      throws IOException;
}
