package rasoat.console.audit;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.database.Database;
import rasoat.model.port.ByteStore;

/** A console whose clock stands still. */
@TestConfiguration
@Import(EmptyStores.class)
class WithTrail {

  @Bean
  ConsoleSettings settings(Database state, ByteStore pictures) {
    return ConsoleSettings.of(0, state, pictures);
  }

  @Bean
  @Primary
  InstantSource known() {
    return InstantSource.fixed(Instant.parse("2026-05-04T01:02:03Z"));
  }
}
