package rasoat.console.casefile;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.database.Database;
import rasoat.model.port.ByteStore;

/** What the caller lends a console. */
@TestConfiguration
@Import(EmptyStores.class)
class WithCases {

  @Bean
  ConsoleSettings settings(Database state, ByteStore pictures) {
    return ConsoleSettings.of(0, state, pictures);
  }
}
