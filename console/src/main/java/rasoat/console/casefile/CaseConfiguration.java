package rasoat.console.casefile;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rasoat.console.account.Accounts;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;
import rasoat.model.port.FindingStore;

/** What the pages of cases work with. */
@Configuration
public class CaseConfiguration {

  @Bean
  Cases cases(Database state, AuditLog audit, InstantSource clock) {
    return new Cases(state, audit, clock);
  }

  @Bean
  Contacts contacts(Database state, AuditLog audit) {
    return new Contacts(state, audit);
  }

  @Bean
  CaseReading caseReading(
      Cases cases,
      Contacts contacts,
      Accounts accounts,
      FindingStore findings,
      InstantSource clock) {
    return new CaseReading(cases, contacts, accounts, findings, clock);
  }
}
