package rasoat.console.finding;

import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import rasoat.console.ConsoleSettings;
import rasoat.model.port.ByteStore;
import rasoat.model.port.FindingStore;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.port.InMemoryFindingStore;

/** What the caller lends a console. */
@TestConfiguration
class WithStores {

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
  ConsoleSettings settings(FindingStore findings, ByteStore pictures) {
    return new ConsoleSettings(0, findings, pictures);
  }
}
