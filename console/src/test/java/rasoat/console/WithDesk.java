package rasoat.console;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import rasoat.console.document.InventedDesk;
import rasoat.database.Database;
import rasoat.model.port.ByteStore;

/** A console that is lent a registry, at noon of 28/11/2026 in Vietnam. */
@TestConfiguration
@Import(EmptyStores.class)
public class WithDesk {

  public static final Instant NOW = Instant.parse("2026-11-28T05:00:00Z");

  @Bean
  InventedDesk desk() throws IOException {
    return new InventedDesk();
  }

  @Bean
  ConsoleSettings settings(Database state, ByteStore pictures, InventedDesk desk) {
    return ConsoleSettings.of(0, state, pictures).withDesk(desk);
  }

  @Bean
  @Primary
  InstantSource known() {
    return () -> NOW;
  }
}
