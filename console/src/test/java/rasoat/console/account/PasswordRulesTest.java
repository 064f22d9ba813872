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
    "'Matkhau@123456',    common, a word and digits",
    "'M@tKhẩu!!202626',   common, the same with signs",
    "'password 1234!',    common, in English",
    "'P4ssw0rd!!!!2026',  common, digits for letters",
    "'anh yêu em 2026',   common, with marks and spaces",
    "'1q2w3e4r5t6y',      common, a walk over the keys",
    "'Độc lập - Tự do 45',   common, a motto",
    "'mật khẩu của bà tôi 7', '', a sentence with such a word",
  })
  void takesLongOnesOfSeveralKindsWithoutANameInThem(String password, String problem, String why) {
    assertThat(PasswordRules.problem(password, "an.nguyen", "Nguyễn Văn An").orElse(""))
        .as(why)
        .isEqualTo(problem);
  }
}
