package rasoat.console.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecreeLayoutTest {

  @Test
  void makesTheSameBytesOfTheSameDocument() {
    byte[] once = DecreeLayout.pdf(InventedDocuments.tables(40));

    assertThat(once).isEqualTo(DecreeLayout.pdf(InventedDocuments.tables(40)));
    assertThat(new String(once, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
  }
}
