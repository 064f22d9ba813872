package rasoat.console.page;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;

/** What the pages of the register work with. */
@Configuration
public class PageConfiguration {

  @Bean
  OfficialPages officialPages(Database state, AuditLog audit, InstantSource clock) {
    return new OfficialPages(state, audit, clock);
  }

  @Bean
  AllowedPages allowedPages(Database state, AuditLog audit, InstantSource clock) {
    return new AllowedPages(state, audit, clock);
  }
}
