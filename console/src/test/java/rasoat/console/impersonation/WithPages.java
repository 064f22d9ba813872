package rasoat.console.impersonation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.database.Database;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;
import rasoat.model.port.ByteStore;

/** A console that is lent a desk which suspects everything, at noon of 28/11/2026 in Vietnam. */
@TestConfiguration
@Import(EmptyStores.class)
public class WithPages {

  public static final Instant NOW = Instant.parse("2026-11-28T05:00:00Z");

  /** Suspects every page, and sees one at {@link InventedPages#URL} alone. */
  public static final PageDesk DESK =
      new PageDesk() {
        @Override
        public PageVerdict check(PublicPage page, LocalDate day) {
          return InventedPages.suspected();
        }

        @Override
        public Optional<PublicPage> look(String url) {
          return url.equals(InventedPages.URL)
              ? Optional.of(InventedPages.fake())
              : Optional.empty();
        }
      };

  @Bean
  ConsoleSettings settings(Database state, ByteStore pictures) {
    return ConsoleSettings.of(0, state, pictures).withPages(DESK);
  }

  @Bean
  @Primary
  OfficialPagesOf registered() {
    return agency -> agency.equals(InventedPages.AGENCY) ? List.of(InventedPages.REAL) : List.of();
  }

  @Bean
  @Primary
  InstantSource known() {
    return () -> NOW;
  }
}
