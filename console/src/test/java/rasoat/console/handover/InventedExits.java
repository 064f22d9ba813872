package rasoat.console.handover;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.console.account.TestAccounts;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.casefile.CaseReading;
import rasoat.console.casefile.Cases;
import rasoat.console.casefile.Contacts;
import rasoat.console.casefile.InventedCases;
import rasoat.console.casefile.Operator;
import rasoat.console.store.SqlFindingStore;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** The way out of a database, where reports are what a test says and the clock stands still. */
record InventedExits(Cases cases, Handovers handovers, Exits exits) {

  private static final SuspectLetters NO_PAGES =
      new SuspectLetters() {
        @Override
        public Optional<Page> page(About.Suspect suspect, Account by) {
          return Optional.empty();
        }

        @Override
        public Optional<byte[]> letter(Handover handover, String draftMark, Account by) {
          return Optional.empty();
        }
      };

  static InventedExits of(Database state, PeriodReports reports, Postman postman)
      throws IOException {
    AuditLog audit = new AuditLog(state, AuditHead.none(), () -> InventedCases.NOW);
    Cases cases = new Cases(state, audit, () -> InventedCases.NOW);
    CaseReading reading =
        new CaseReading(
            cases,
            new Contacts(state, audit),
            TestAccounts.in(state),
            SqlFindingStore.over(state),
            () -> InventedCases.NOW);
    Handovers handovers = new Handovers(state, cases, NO_PAGES, audit, () -> InventedCases.NOW);
    InMemoryByteStore bytes = new InMemoryByteStore();
    Materials materials =
        new Materials(
            cases, reading, reports, NO_PAGES, bytes, Operator.UNNAMED, () -> InventedCases.NOW);
    Webhook webhook = new Webhook(URI.create("https://nhan.example/vao"), new byte[32], postman);
    return new InventedExits(
        cases,
        handovers,
        new Exits(handovers, materials, bytes, Optional.of(webhook), () -> InventedCases.NOW));
  }
}
