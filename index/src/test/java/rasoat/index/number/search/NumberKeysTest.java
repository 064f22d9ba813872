package rasoat.index.number.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.document.DocumentNumber;

final class NumberKeysTest {

  private static List<String> keys(String number) {
    return NumberKeys.of(DocumentNumber.parse(number).orElseThrow());
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "1849/UBND-VHXH, 1849/UBNO-VHXH",
    "1849/UBND-VHXH, 1848/UBND-VHXH",
    "1849/UBND-VHXH, 149/UBND-VHXH",
    "1849/UBND-VHXH, 1849/UBND-VXH",
    "05/QĐ-UBND,     5/QD-UBND",
    "187-CV/BTGDVTU, 187-CV/BTGDVTV",
  })
  void shareAKeyWhenOneSignIsMisread(String a, String b) {
    assertThat(keys(a)).containsAnyElementsOf(keys(b));
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"1849/UBND-VHXH, 1794/UBND-VHXH", "12/QĐ-UBND, 12/KH-UBND"})
  void shareNoneWhenMoreIs(String a, String b) {
    assertThat(keys(a)).doesNotContainAnyElementsOf(keys(b));
  }

  @Test
  void aBlankNumberHasNone() {
    assertThat(keys("/UBND-VP")).isEmpty();
  }
}
