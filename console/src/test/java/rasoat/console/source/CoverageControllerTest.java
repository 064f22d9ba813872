package rasoat.console.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.SignedInAs;
import rasoat.console.account.Role;

@SignedInAs(Role.UNIT_HEAD)
@WebMvcTest(CoverageController.class)
@Import({WithWatch.class, InventedWatch.class})
class CoverageControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private InventedWatch watch;

  @BeforeEach
  void fill() {
    watch.sources.clear();
    watch.sources.addAll(InventedWatch.full().sources);
  }

  @Test
  void showsHowEachNightEndedTheLatestFirst() {
    assertThat(page())
        .hasStatusOk()
        .bodyText()
        .containsPattern("(?s)>21/11<.*>20/11<.*>08/11<")
        .containsPattern("(?s)>xanh<.{0,40}>1/14<.{0,60}night-COMPLETED")
        .containsPattern("(?s)>moi<.{0,40}>0/14<.{0,60}night-NONE")
        .contains("night-STOPPED", "night-FAILED")
        .doesNotContain("??", ">07/11<");
  }

  @Test
  void saysWhenVisitsAreDueAndHowTheCanaryFares() {
    assertThat(page())
        .bodyText()
        .contains("0 0 1 * * ?", "lần tới 22/11/2026 01:00", "không có lần tới", "07:00-18:00")
        .contains("gửi lúc 20/11/2026 01:00, chưa tìm lại được");
  }

  private MvcTestResult page() {
    return mvc.get().uri("/sources/coverage").header("Host", "localhost").exchange();
  }
}
