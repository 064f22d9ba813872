package rasoat.crawler.source.facebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.crawler.fetch.Secret;

class TokenFreeTest {

  private final TokenFree tokenFree = new TokenFree(List.of(Secret.of("EAAtoken")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"next\":\"https://g/x?access_token=EAAother&a=1\"} | {\"next\":\"struck-out\"}",
        "{\"previous\" : \"https:\\/\\/g\\/x?access_token=E\\u0041\"} | {\"previous\" :"
            + " \"struck-out\"}",
        "{\"next\":\"a\\\"b\",\"x\":1} | {\"next\":\"struck-out\",\"x\":1}",
        "{\"next\":\"https://g/x?access_token=EAAoth | {\"next\":\"struck-out",
        "{\"next\":\"https:\\ | {\"next\":\"struck-out",
        "{\"error\":{\"message\":\"bad EAAtoken\"}} | {\"error\":{\"message\":\"bad struck-out\"}}",
        "{\"message\":\"\\\"next\\\":\\\"mai\\\"\"} | {\"message\":\"\\\"next\\\":\\\"mai\\\"\"}",
        "{\"message\":\"Ngày mai, next: 5 giờ\"} | {\"message\":\"Ngày mai, next: 5 giờ\"}",
      })
  void strikesOutTokensAndNothingElse(String came, String kept) {
    assertThat(new String(tokenFree.apply(came.getBytes(UTF_8)), UTF_8)).isEqualTo(kept);
  }

  @Test
  void leavesBytesThatAreNoTextAsTheyAre() {
    byte[] bytes = {(byte) 0xFF, 0, (byte) 0xC3, '"', 'n', (byte) 0x80};

    assertThat(tokenFree.apply(bytes)).isEqualTo(bytes);
  }

  @Test
  void doesNotFallOverAVeryLongAddress() {
    String address = "https:\\/\\/g\\/".repeat(20_000);
    String came = "{\"next\":\"" + address + "\"}";

    assertThat(new String(tokenFree.apply(came.getBytes(UTF_8)), UTF_8))
        .isEqualTo("{\"next\":\"struck-out\"}");
  }
}
