package rasoat.console.finding;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rasoat.console.audit.AuditLog;
import rasoat.console.review.ReviewDesk;
import rasoat.console.store.Previews;
import rasoat.database.Database;
import rasoat.model.port.ByteStore;
import rasoat.model.port.FindingStore;

/** What the pages of one finding are made with. */
@Configuration
public class FindingConfiguration {

  @Bean
  VisibleFindings visibleFindings(FindingStore findings, ReviewDesk desk) {
    return new VisibleFindings(findings, desk);
  }

  @Bean
  Unmaskings unmaskings(Database state, AuditLog audit, InstantSource clock) {
    return new Unmaskings(state, audit, clock);
  }

  @Bean
  Openings openings(Database state, AuditLog audit, InstantSource clock) {
    return new Openings(state, audit, clock);
  }

  @Bean
  Previews previews(ByteStore pictures) {
    return new Previews(pictures);
  }

  @Bean
  FindingPages findingPages(
      DocumentLookup documents, Unmaskings unmaskings, Openings openings, InstantSource clock) {
    return new FindingPages(documents, unmaskings, openings, clock);
  }
}
