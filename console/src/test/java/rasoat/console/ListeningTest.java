package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListeningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "127.0.0.1 |                           |             | false | http://127.0.0.1:8080/",
        "127.0.0.1 |                           |             | true  | https://127.0.0.1:8080/",
        "127.0.0.1 | https://rasoat.example.vn | 127.0.0.1   | false | https://rasoat.example.vn/",
        "127.0.0.1 | http://localhost:8080     |             | false | http://localhost:8080/",
        "0.0.0.0   | https://rasoat.example.vn |             | true  | https://rasoat.example.vn/",
        "0.0.0.0   | https://rasoat.example.vn | 10.0.0.0/24 | false | https://rasoat.example.vn/",
        "::        | https://rasoat.example.vn | fd00::7     | false | https://rasoat.example.vn/",
      })
  void saysWherePeopleAsk(String address, String name, String proxies, boolean tls, String url)
      throws UnknownHostException {
    assertThat(listening(address, name, proxies, tls).url(8080)).isEqualTo(url);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.0.0.0   |                           |            | false | expected a public-url beside"
            + " it",
        "0.0.0.0   |                           |            | true  | expected a public-url beside"
            + " it",
        "192.0.2.7 |                           | 10.0.0.1   | false | can ask at 192.0.2.7",
        "0.0.0.0   | https://rasoat.example.vn |            | false | expected tls or"
            + " trusted-proxies",
        "127.0.0.1 | https://rasoat.example.vn |            | false | expected tls or"
            + " trusted-proxies",
        "0.0.0.0   | http://localhost          | 10.0.0.1   | false | expected https where others",
        "127.0.0.1 | http://rasoat.example.vn  | 10.0.0.1   | false | expected https:// and a name",
        "127.0.0.1 | https://a.vn/rasoat       | 10.0.0.1   | false | and no path, got"
            + " https://a.vn",
        "127.0.0.1 | https://x@a.vn            | 10.0.0.1   | false | expected https:// and a name",
        "127.0.0.1 | rasoat.example.vn         | 10.0.0.1   | false | expected https:// and a name",
        "127.0.0.1 | https://rasoat.example.vn | proxy.vn   | false | expected addresses or"
            + " networks",
        "127.0.0.1 | https://rasoat.example.vn | 0.0.0.0/0  | false | got 0.0.0.0/0",
        "127.0.0.1 | https://rasoat.example.vn | 10.0.0.1/33 | false | got 10.0.0.1/33",
        "127.0.0.1 | https://rasoat.example.vn | .*         | false | expected addresses or"
            + " networks",
      })
  void refusesWhatWouldLetOthersIn(
      String address, String name, String proxies, boolean tls, String message) {
    assertThatThrownBy(() -> listening(address, name, proxies, tls))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static Listening listening(String address, String name, String proxies, boolean tls)
      throws UnknownHostException {
    return new Listening(
        InetAddress.getByName(address),
        Optional.ofNullable(name).map(URI::create),
        proxies == null ? List.of() : List.of(proxies.split(",")),
        tls
            ? Optional.of(new Listening.Tls(Path.of("a.pem"), Path.of("b.pem")))
            : Optional.empty());
  }
}
