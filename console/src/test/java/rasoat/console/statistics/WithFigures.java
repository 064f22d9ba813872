package rasoat.console.statistics;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.console.source.InventedWatch;
import rasoat.database.Database;
import rasoat.model.port.ByteStore;

/** A console whose clock stands still on 20 May 2026. */
@TestConfiguration
@Import(EmptyStores.class)
class WithFigures {

  @Bean
  ConsoleSettings settings(Database state, ByteStore pictures) {
    return ConsoleSettings.of(0, state, pictures).withWatch(InventedWatch.full());
  }

  @Bean
  @Primary
  InstantSource known() {
    return InstantSource.fixed(Instant.parse("2026-05-20T01:02:03Z"));
  }
}
