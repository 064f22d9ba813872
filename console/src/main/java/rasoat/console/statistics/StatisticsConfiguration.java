package rasoat.console.statistics;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rasoat.console.finding.DocumentLookup;
import rasoat.database.Database;

/** What figures and reports take. */
@Configuration(proxyBeanMethods = false)
public class StatisticsConfiguration {

  @Bean
  Statistics statistics(Database state, DocumentLookup documents, Optional<CaseFigures> cases) {
    return new Statistics(state, documents, cases);
  }

  @Bean
  Reports reports(Statistics statistics, Optional<Issuer> issuer) {
    return new Reports(statistics, issuer.orElse(Issuer.UNNAMED));
  }
}
