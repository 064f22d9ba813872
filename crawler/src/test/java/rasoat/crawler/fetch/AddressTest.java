package rasoat.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://xa.example/a.jpg, https://xa.example/a.jpg",
    "' https://xa.example/a.jpg\t', https://xa.example/a.jpg",
    "https://xa.example/ảnh 1.jpg, https://xa.example/%E1%BA%A3nh%201.jpg",
    "https://xa.example/a%20b.jpg?x=1&y=[2], https://xa.example/a%20b.jpg?x=1&y=[2]",
    "https://xa.example/100%.jpg, https://xa.example/100%25.jpg",
    "https://xa.example/a|b\"c<d>, https://xa.example/a%7Cb%22c%3Cd%3E",
    "https://tiếngviệt.example/a, https://xn--tingvit-5t4cyc.example/a",
    "https://xa.example:8080/a, https://xa.example:8080/a",
    "http://[::1]/a, http://[::1]/a",
    "/a b, /a%20b",
  })
  void spellsWhatAnAddressCannotHold(String written, String address) {
    assertThat(Address.of(written)).contains(URI.create(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", "http://[x/", ":", "http://xa.example:port\\/[", "1:2"})
  void isEmptyWhereThereIsNone(String written) {
    assertThat(Address.of(written).filter(address -> address.getHost() != null)).isEmpty();
  }
}
