package rasoat.console.finding;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import rasoat.console.account.Account;
import rasoat.console.review.ReviewDesk;
import rasoat.model.finding.FindingId;
import rasoat.model.port.FindingStore;
import rasoat.model.port.KeptFinding;

/**
 * The findings that an account may see. Everything about one finding goes through here: its page,
 * its pictures, and what is done to it.
 */
final class VisibleFindings {

  private final FindingStore findings;
  private final ReviewDesk desk;

  VisibleFindings(FindingStore findings, ReviewDesk desk) {
    this.findings = findings;
    this.desk = desk;
  }

  /** What an account may not see does not exist for it: not found in either case. */
  KeptFinding find(String id, Account account) throws IOException {
    FindingId wanted = new FindingId(id);
    if (!desk.sees(wanted, account)) {
      throw unknown();
    }
    return findings.find(wanted).orElseThrow(VisibleFindings::unknown);
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
