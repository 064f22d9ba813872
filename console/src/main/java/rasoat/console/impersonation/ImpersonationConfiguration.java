package rasoat.console.impersonation;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rasoat.console.ConsoleSettings;
import rasoat.console.audit.AuditLog;
import rasoat.console.handover.Exits;
import rasoat.console.handover.SuspectLetters;
import rasoat.console.page.FoundPages;
import rasoat.console.page.OfficialPages;
import rasoat.console.page.RegisteredPage;
import rasoat.database.Database;

/** What the pages about impersonation work with. */
@Configuration
public class ImpersonationConfiguration {

  @Bean
  SuspectPages suspectPages(Database state) {
    return new SuspectPages(state);
  }

  @Bean
  FoundPages foundPages(SuspectPages suspects) {
    return account -> suspects.official(account.office());
  }

  @Bean
  SuspectDesk suspectDesk(Database state, AuditLog audit, InstantSource clock) {
    return new SuspectDesk(state, audit, clock);
  }

  @Bean
  Sendings suspectSendings(Database state, AuditLog audit) {
    return new Sendings(state, audit);
  }

  @Bean
  SuspectLetters suspectLetters(SuspectPages pages, ConsoleSettings settings, InstantSource clock) {
    return new SuspectPapers(pages, settings.handovers().operator(), clock);
  }

  @Bean
  Incidents incidents(Database state, AuditLog audit) {
    return new Incidents(state, audit);
  }

  @Bean
  OfficialPagesOf officialPagesOf(OfficialPages register) {
    return agency -> register.of(agency).stream().map(RegisteredPage::page).toList();
  }

  @Bean
  SuspectReading suspectReading(
      SuspectPages pages,
      SuspectDesk desk,
      OfficialPagesOf official,
      Sendings sendings,
      Exits exits,
      ConsoleSettings settings,
      InstantSource clock) {
    return new SuspectReading(
        pages, desk, official, sendings, exits, settings.pages() != PageDesk.NONE, clock);
  }
}
