package rasoat.console.tip;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.database.Database;
import rasoat.model.port.ByteStore;

/** A console that takes tips, at a known moment and with known chance. */
@TestConfiguration
@Import(EmptyStores.class)
class WithInbox {

  static final String NUMBER = "20261120-180102-5f3a9c01";

  /** It is the next day in Vietnam already. */
  private static final Instant NOW = Instant.parse("2026-11-20T18:01:02Z");

  private static final long CHANCE = 0x5f3a9c01L << Integer.SIZE;

  @Bean
  ConsoleSettings settings(Database state, ByteStore pictures, Optional<Path> inbox) {
    ConsoleSettings alone = ConsoleSettings.of(0, state, pictures);
    return inbox.map(alone::withTips).orElse(alone);
  }

  @Bean
  @Primary
  InstantSource known() {
    return () -> NOW;
  }

  @Bean
  @Primary
  RandomGenerator certain() {
    return () -> CHANCE;
  }
}
