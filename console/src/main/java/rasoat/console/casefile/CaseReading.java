package rasoat.console.casefile;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.console.account.Account;
import rasoat.console.account.Accounts;
import rasoat.console.account.Role;
import rasoat.model.finding.FindingId;
import rasoat.model.port.FindingStore;
import rasoat.model.port.KeptFinding;

/** Brings together what the page of a case shows. */
public final class CaseReading {

  private final Cases cases;
  private final Contacts contacts;
  private final Accounts accounts;
  private final FindingStore findings;
  private final InstantSource clock;

  public CaseReading(
      Cases cases,
      Contacts contacts,
      Accounts accounts,
      FindingStore findings,
      InstantSource clock) {
    this.cases = cases;
    this.contacts = contacts;
    this.accounts = accounts;
    this.findings = findings;
    this.clock = clock;
  }

  /** As it stands. */
  CasePage page(CaseFile file, Account by) throws IOException {
    return page(file, CaseForm.of(file.details()), Map.of(), List.of(), false, by);
  }

  /** With what was typed and what is said of it. */
  CasePage page(
      CaseFile file,
      CaseForm form,
      Map<String, String> typed,
      List<Notice> notices,
      boolean isStale,
      Account by)
      throws IOException {
    return new CasePage(
        file,
        form,
        typed,
        notices,
        isStale,
        Clocks.of(file).stream().map(it -> ShownClock.of(it, clock.instant())).toList(),
        findings(file.findings()),
        cases.history(file.number()).reversed().stream().map(ShownEvent::of).toList(),
        choices(file.office(), by),
        by.isAnyOf(Role.CYBER_OFFICER),
        clock.instant());
  }

  CasePage.Choices choices(@Nullable String office, Account by) throws IOException {
    return new CasePage.Choices(
        contacts.offered(office),
        assignees(by).stream().map(it -> new CasePage.Assignee(it.name(), it.fullName())).toList(),
        offices(by));
  }

  /** Who can be given a case: whoever works on cases, and sees the office of the one who gives. */
  List<Account> assignees(Account by) throws IOException {
    return accounts.list().stream()
        .filter(Account::isActive)
        .filter(it -> it.isAnyOf(Role.CYBER_OFFICER, Role.UNIT_HEAD))
        .filter(it -> by.office() == null || it.seesOffice(by.office()))
        .toList();
  }

  Collection<String> assigneeNames(Account by) throws IOException {
    return assignees(by).stream().map(Account::name).toList();
  }

  private List<String> offices(Account by) throws IOException {
    return by.office() != null
        ? List.of(by.office())
        : accounts.list().stream()
            .map(Account::office)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
  }

  /** Those that are kept still, in that order. */
  public List<KeptFinding> findings(List<FindingId> ids) throws IOException {
    List<KeptFinding> kept = new ArrayList<>();
    for (FindingId id : ids) {
      Optional<KeptFinding> found = findings.find(id);
      found.ifPresent(kept::add);
    }
    return kept;
  }
}
