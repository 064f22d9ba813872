package rasoat.console.source;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import rasoat.console.ConsoleSettings;
import rasoat.console.finding.DocumentLookup;
import rasoat.model.port.ByteStore;
import rasoat.model.port.FindingStore;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.port.InMemoryFindingStore;

/** A console beside which somebody visits, where a test lends a watch. */
@TestConfiguration
class WithWatch {

  @Bean
  FindingStore findings() {
    return new InMemoryFindingStore();
  }

  @Bean
  ByteStore pictures() {
    return new InMemoryByteStore();
  }

  @Bean
  DocumentLookup documents() {
    return id -> Optional.empty();
  }

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
