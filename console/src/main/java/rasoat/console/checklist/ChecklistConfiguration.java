package rasoat.console.checklist;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;

/** What the pages of self-inspection work with. */
@Configuration
public class ChecklistConfiguration {

  @Bean
  Sheets sheets(Database state, AuditLog audit, InstantSource clock) {
    return new Sheets(state, audit, clock);
  }
}
