package rasoat.console.statistics;

import java.time.InstantSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rasoat.console.ConsoleSettings;
import rasoat.console.finding.DocumentLookup;
import rasoat.console.handover.PeriodReports;
import rasoat.console.office.Offices;
import rasoat.database.Database;

/** What figures and reports take. */
@Configuration(proxyBeanMethods = false)
public class StatisticsConfiguration {

  @Bean
  Statistics statistics(Database state, DocumentLookup documents) {
    return new Statistics(state, documents);
  }

  @Bean
  Reports reports(Statistics statistics, Offices offices, ConsoleSettings settings) {
    return new Reports(statistics, offices, Issuer.of(settings.handovers().operator()));
  }

  @Bean
  PeriodReports reportFiles(Reports reports, MessageSource messages, InstantSource clock) {
    return new ReportFiles(reports, messages, clock);
  }
}
