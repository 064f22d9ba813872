package rasoat.console.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.console.SignedInAs;
import rasoat.console.account.Role;
import rasoat.database.Database;
import rasoat.model.port.ByteStore;

@SignedInAs(Role.REGISTRAR)
@WebMvcTest({DocumentController.class, UploadController.class, PackController.class})
@Import({EmptyStores.class, NoDeskTest.Settings.class})
class NoDeskTest {

  @TestConfiguration
  static class Settings {
    @Bean
    ConsoleSettings settings(Database state, ByteStore pictures) {
      return ConsoleSettings.of(0, state, pictures);
    }
  }

  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @ValueSource(strings = {"/documents", "/documents/new", "/packs"})
  void saysThatTheRegistryIsOnlyRead(String address) {
    assertThat(mvc.get().uri(address).header("Host", "localhost"))
        .hasStatusOk()
        .bodyText()
        .contains("chỉ ")
        .doesNotContain("??", "type=\"file\"");
  }

  @Test
  void knowsNoDocument() {
    assertThat(mvc.get().uri("/documents/d-1").header("Host", "localhost")).hasStatus(404);
  }
}
