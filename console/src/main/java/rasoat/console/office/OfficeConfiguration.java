package rasoat.console.office;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;

/** What the pages of offices work with. */
@Configuration
public class OfficeConfiguration {

  @Bean
  Offices offices(Database state, AuditLog audit) {
    return new Offices(state, audit);
  }
}
