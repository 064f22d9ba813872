package rasoat.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "https://a.vn/x?y=1,      https://a.vn/x?y=1",
    "http://a.vn,             http://a.vn",
    "a.vn/x,                  https://a.vn/x",
    "A.VN,                    https://a.vn",
    "côngan.vn/đăng-ký,       https://xn--cngan-6ta.vn/%C4%91%C4%83ng-k%C3%BD",
    "ftp://a.vn,              ",
    "a.vn/x|y,                ",
    "a vn,                    ",
    "https://,                ",
    "'',                      ",
  })
  void areThoseThatCanBeAskedFor(String written, @Nullable URI address) {
    assertThat(Addresses.of(written).orElse(null)).isEqualTo(address);
  }
}
