package rasoat.console.tip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(TipController.class)
@Import(WithInbox.class)
class TakenTipTest {

  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @CsvSource({
    "/tips/20261120-080102-5f3a9c01,           Tệp sẽ được rà soát",
    "/tips/addresses/20261120-080102-5f3a9c01, cán bộ sẽ xem",
    "/tips/20261120-080102-5f3a9c01?lang=en,   The files will be scanned",
  })
  void saysUnderWhichNumberItWasTakenIn(String address, String words) {
    assertThat(get(address))
        .hasStatusOk()
        .bodyText()
        .contains("20261120-080102-5f3a9c01", words)
        .doesNotContain("??");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tips/1", "/tips/addresses/x", "/tips/20261120-080102-5F3A9C0G"})
  void knowsNoNumberThatIsNone(String address) {
    assertThat(get(address)).hasStatus(404);
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).header("Host", "localhost").exchange();
  }
}
