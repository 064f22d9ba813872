package rasoat.console.finding;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.model.port.ByteStore;
import rasoat.model.port.FindingStore;

/** What the caller lends a console. */
@TestConfiguration
@Import(EmptyStores.class)
class WithStores {

  @Bean
  ConsoleSettings settings(FindingStore findings, ByteStore pictures) {
    return new ConsoleSettings(0, findings, pictures);
  }
}
