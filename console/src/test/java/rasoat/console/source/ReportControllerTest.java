package rasoat.console.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.SignedInAs;
import rasoat.console.account.Role;

@SignedInAs(Role.ADMINISTRATOR)
@WebMvcTest(ReportController.class)
@Import({WithWatch.class, InventedWatch.class})
class ReportControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private InventedWatch watch;

  @BeforeEach
  void fill() {
    watch.reports.clear();
    watch.reports.putAll(InventedWatch.full().reports);
  }

  @Test
  void saysThatNoReportWasMadeYet() {
    watch.reports.clear();

    assertThat(get("/reports"))
        .hasStatusOk()
        .bodyText()
        .contains("Chưa có báo cáo nào")
        .doesNotContain("??");
    assertThat(get("/reports/latest")).hasRedirectedUrl("/reports");
  }

  @Test
  void listsThemByTheirDaysInVietnamTheLastOneFirst() {
    assertThat(get("/reports"))
        .hasStatusOk()
        .bodyText()
        .containsPattern(
            "(?s)\"/reports/2026-11-21\">21/11/2026<.*\"/reports/2026-11-20\">20/11/2026<");
    assertThat(get("/reports/latest")).hasRedirectedUrl("/reports/2026-11-21");
  }

  @Test
  void showsAReportAsItWasPrinted() {
    assertThat(get("/reports/2026-11-21"))
        .hasStatusOk()
        .bodyText()
        .contains("Báo cáo ngày 21/11/2026", "BÁO CÁO &lt;hôm nay&gt;\n  - xanh\n</pre>")
        .doesNotContain("hôm kia", "??");
  }

  @Test
  void showsEveryReportOfADay() {
    watch.reports.put(Instant.parse("2026-11-21T05:00:00Z"), "lần hai");

    assertThat(get("/reports/2026-11-21")).bodyText().containsPattern("(?s)lần hai</pre>.*hôm nay");
    assertThat(get("/reports")).bodyText().containsOnlyOnce("/reports/2026-11-21");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/reports/2026-11-22",
        "/reports/2026-11-21.txt",
        "/reports/judged.jsonl",
        "/reports/..%2fauthor.key",
        "/reports/%2e%2e/author.key",
        "/reports/../author.key",
        "/reports/2026-11-21/../../author.key",
        "/reports/%2Fetc%2Fpasswd",
        "/reports/2026-11-21%00",
      })
  void readsNothingThatIsNoReport(String address) {
    assertThat(get(address).getResponse().getStatus()).isBetween(400, 404);
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(URI.create(address)).header("Host", "localhost").exchange();
  }
}
