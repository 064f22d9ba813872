package rasoat.console.handover;

import java.util.List;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.casefile.CaseNumber;
import rasoat.console.casefile.Cases;

/** What files that leave are about: a case, a periodic report, or a page that seems an agency's. */
public sealed interface About {

  /** A case. */
  record Case(CaseNumber number) implements About {

    @Override
    public String auditSubject() {
      return Cases.subject(number);
    }

    @Override
    public String fileName() {
      return number.canonical();
    }

    @Override
    public String address() {
      return "/cases/" + number.canonical();
    }

    @Override
    public String message() {
      return "case.title";
    }

    @Override
    public List<Object> values() {
      return List.of(number.asWritten());
    }
  }

  /**
   * A periodic report.
   *
   * @param period {@code 2026-H1}, {@code 2026-H2}, {@code 2026}
   * @param office its id; empty for the consolidated one
   */
  record Report(String period, String office) implements About {

    private static final int YEAR = 4;

    public Report {
      if (!period.matches("\\d{4}(-H[12])?")) {
        throw new IllegalArgumentException(
            "expected a period such as 2026-H1 or 2026, got '%s'".formatted(period));
      }
    }

    @Override
    public String auditSubject() {
      return "report " + period;
    }

    @Override
    public String fileName() {
      return office.isEmpty() ? period : period + "-" + office;
    }

    @Override
    public String address() {
      return "/statistics/reports/" + period + (office.isEmpty() ? "" : "?office=" + office);
    }

    @Override
    public String message() {
      boolean isWhole = period.length() == YEAR;
      return "handover.report." + (isWhole ? "YEAR" : period.substring(YEAR + 1));
    }

    @Override
    public List<Object> values() {
      String year = period.substring(0, YEAR);
      return List.of(year, office.isEmpty() ? "" : " (" + office + ")");
    }
  }

  /** A page that seems to speak for an agency; its desk and heads of unit alone see it. */
  record Suspect(long id) implements About {

    @Override
    public boolean isFor(Account by) {
      return by.isAnyOf(Role.CULTURE_OFFICER, Role.UNIT_HEAD);
    }

    @Override
    public String auditSubject() {
      return "suspect page " + id;
    }

    @Override
    public String fileName() {
      return "trang-" + id;
    }

    @Override
    public String address() {
      return "/impersonation/" + id;
    }

    @Override
    public String message() {
      return "handover.suspect";
    }

    @Override
    public List<Object> values() {
      return List.of(Long.toString(id));
    }
  }

  /** Whether the roles of that account have to do with it. */
  default boolean isFor(Account by) {
    return by.isAnyOf(Role.CYBER_OFFICER, Role.UNIT_HEAD);
  }

  /** How the audit trail calls it. */
  String auditSubject();

  /** How the names of its files begin. */
  String fileName();

  /** Of its page. */
  String address();

  /** Names its words in the message files, which take {@link #values} in. */
  String message();

  List<Object> values();
}
