package rasoat.index.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.document.DocumentNumber;

final class CodeValidityTest {

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "874/QĐ-BTTTT,        2021-06-17, ''",
    "874/QĐ-BTTTT,        2026-06-17, BTTTT",
    "1190/BNNMT-VP,       2024-05-05, BNNMT",
    "1190/BNNMT-VP,       2025-03-01, ''",
    "61-GM/HU,            2025-06-30, ''",
    "61-GM/HU,            2025-07-01, HU",
    "77-KH/BTGTU,         2025-12-31, ''",
    "77-KH/BTGTU,         2026-01-01, BTGTU",
    "7/KH-THCSNH,         2026-01-01, ''",
  })
  void namesCodesThatWereNotInUse(String number, LocalDate day, String codes) {
    DocumentNumber parsed = DocumentNumber.parse(number).orElseThrow();

    assertThat(String.join(" ", CodeValidity.outOfUse(parsed, day))).isEqualTo(codes);
  }
}
