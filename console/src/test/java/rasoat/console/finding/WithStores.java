package rasoat.console.finding;

import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import rasoat.console.ConsoleSettings;
import rasoat.model.port.FindingStore;
import rasoat.model.port.InMemoryFindingStore;
import rasoat.model.port.InMemoryPictureStore;
import rasoat.model.port.PictureStore;

/** What the caller lends a console. */
@TestConfiguration
class WithStores {

  @Bean
  FindingStore findings() {
    return new InMemoryFindingStore();
  }

  @Bean
  PictureStore pictures() {
    return new InMemoryPictureStore();
  }

  @Bean
  DocumentLookup documents() {
    return id -> Optional.empty();
  }

  @Bean
  ConsoleSettings settings(FindingStore findings, PictureStore pictures) {
    return new ConsoleSettings(0, findings, pictures);
  }
}
