package rasoat.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'cầu Rồng phun lửa 9 giờ', '', a sentence",
    "'mưa rơi 11h',  short, 11 letters",
    "'mưa rơi 111h', '',    12 letters",
    "'aaaaaaaaaaa1', same,  two different ones",
    "'chỉmỗichữcái', kinds, letters alone",
    "'123456789012', kinds, digits alone",
    "'an.nguyen-2026-05', name, the name of the account",
    "'NguyenVanAn!2026',  name, the name of its person",
    "'NGUYỄNVĂNAN!2026',  name, in any writing",
  })
  void takesLongOnesOfSeveralKindsWithoutANameInThem(String password, String problem, String why) {
    assertThat(PasswordRules.problem(password, "an.nguyen", "Nguyễn Văn An").orElse(""))
        .as(why)
        .isEqualTo(problem);
  }
}
