package rasoat.console.finding;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import rasoat.console.account.Account;
import rasoat.model.finding.FindingId;
import rasoat.model.port.FindingStore;
import rasoat.model.port.KeptFinding;

/**
 * The findings that an account may see. Everything about one finding goes through here: its page,
 * its pictures, and what is done to it.
 */
final class VisibleFindings {

  private final FindingStore findings;

  VisibleFindings(FindingStore findings) {
    this.findings = findings;
  }

  /** What an account may not see does not exist for it: not found in either case. */
  KeptFinding find(String id, Account account) throws IOException {
    return findings
        .find(new FindingId(id))
        .filter(kept -> mayBeSeen(kept, account))
        .orElseThrow(VisibleFindings::unknown);
  }

  @SuppressWarnings("UnusedVariable") // So far every finding concerns everybody.
  private static boolean mayBeSeen(KeptFinding kept, Account account) {
    return true;
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
