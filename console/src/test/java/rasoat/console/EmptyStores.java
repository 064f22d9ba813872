package rasoat.console;

import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import rasoat.console.finding.DocumentLookup;
import rasoat.model.port.ByteStore;
import rasoat.model.port.FindingStore;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.port.InMemoryFindingStore;

/** The stores that any console is lent, with nothing in them yet. */
@TestConfiguration
public class EmptyStores {

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
}
