package rasoat.console.review;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;

/** What reviewing takes. */
@Configuration(proxyBeanMethods = false)
public class ReviewConfiguration {

  @Bean
  ReviewDesk reviewDesk(Database state, AuditLog audit, InstantSource clock) {
    return new ReviewDesk(state, audit, clock);
  }
}
