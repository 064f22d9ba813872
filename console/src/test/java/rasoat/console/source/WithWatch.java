package rasoat.console.source;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.console.finding.DocumentLookup;
import rasoat.model.port.ByteStore;
import rasoat.model.port.FindingStore;

/** A console beside which somebody visits, where a test lends a watch. */
@TestConfiguration
@Import(EmptyStores.class)
class WithWatch {

  @Bean
  ConsoleSettings settings(
      FindingStore findings, ByteStore pictures, DocumentLookup documents, Optional<Watch> watch) {
    return new ConsoleSettings(0, findings, pictures, documents, Optional.empty(), watch);
  }

  @Bean
  @Primary
  InstantSource known() {
    return () -> InventedWatch.NOW;
  }
}
