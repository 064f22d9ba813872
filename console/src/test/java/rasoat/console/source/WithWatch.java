package rasoat.console.source;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.database.Database;
import rasoat.model.port.ByteStore;

/** A console beside which somebody visits, where a test lends a watch. */
@TestConfiguration
@Import(EmptyStores.class)
class WithWatch {

  @Bean
  ConsoleSettings settings(Database state, ByteStore pictures, Optional<Watch> watch) {
    ConsoleSettings alone = ConsoleSettings.of(0, state, pictures);
    return watch.map(alone::withWatch).orElse(alone);
  }

  @Bean
  @Primary
  InstantSource known() {
    return () -> InventedWatch.NOW;
  }
}
