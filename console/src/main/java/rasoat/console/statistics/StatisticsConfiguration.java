package rasoat.console.statistics;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rasoat.console.finding.DocumentLookup;
import rasoat.console.office.Offices;
import rasoat.database.Database;

/** What figures and reports take. */
@Configuration(proxyBeanMethods = false)
public class StatisticsConfiguration {

  @Bean
  Statistics statistics(Database state, DocumentLookup documents, Optional<CaseFigures> cases) {
    return new Statistics(state, documents, cases);
  }

  @Bean
  Reports reports(Statistics statistics, Offices offices, Optional<Issuer> issuer) {
    return new Reports(statistics, offices, issuer.orElse(Issuer.UNNAMED));
  }
}
