package rasoat.console.handover;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rasoat.console.ConsoleSettings;
import rasoat.console.audit.AuditLog;
import rasoat.console.casefile.CaseReading;
import rasoat.console.casefile.Cases;
import rasoat.database.Database;
import rasoat.model.port.ByteStore;

/** What the pages of approval work with. */
@Configuration
public class HandoverConfiguration {

  @Bean
  Handovers handovers(
      Database state, Cases cases, SuspectLetters suspects, AuditLog audit, InstantSource clock) {
    return new Handovers(state, cases, suspects, audit, clock);
  }

  @Bean
  Exits exits(
      Handovers handovers,
      Cases cases,
      CaseReading reading,
      PeriodReports reports,
      SuspectLetters suspects,
      ByteStore pictures,
      ConsoleSettings settings,
      InstantSource clock) {
    HandoverSettings ours = settings.handovers();
    Materials materials =
        new Materials(cases, reading, reports, suspects, pictures, ours.operator(), clock);
    return new Exits(handovers, materials, pictures, ours.webhook(), clock);
  }
}
