package rasoat.console.api;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.console.finding.DocumentLookup;
import rasoat.console.source.InventedWatch;
import rasoat.database.Database;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.port.ByteStore;

/** A console with sources, an inbox and two registered documents that nobody issued. */
@TestConfiguration
@Import(EmptyStores.class)
class ProgramSettings {

  @Bean
  ConsoleSettings settings(Database state, ByteStore pictures) throws IOException {
    return ConsoleSettings.of(0, state, pictures)
        .withWatch(InventedWatch.full())
        .withTips(Files.createDirectory(Files.createTempDirectory("tips-").resolve("inbox")));
  }

  @Bean
  @Primary
  DocumentLookup registered() {
    return id ->
        switch (id.value()) {
          case "d-1" -> Optional.of(document(id, SecrecyLevel.NONE));
          case "d-mat" -> Optional.of(document(id, SecrecyLevel.TOI_MAT));
          default -> Optional.empty();
        };
  }

  private static OfficialDocument document(DocumentId id, SecrecyLevel secrecy) {
    return new OfficialDocument(
        id,
        null,
        "UBND PHƯỜNG AN HẢI",
        LocalDate.of(2026, 4, 20),
        "CÔNG VĂN",
        "V/v chuẩn bị lễ hội (mẫu)",
        "Người Ký",
        secrecy,
        Disclosure.always(Disclosure.State.INTERNAL),
        "Toàn văn không được ra khỏi kho");
  }
}
