package rasoat.console.group;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;

/** What the pages of groups work with. */
@Configuration
public class GroupConfiguration {

  @Bean
  Groups groups(Database state, AuditLog audit) {
    return new Groups(state, audit);
  }
}
