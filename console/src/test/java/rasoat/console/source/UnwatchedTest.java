package rasoat.console.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import rasoat.console.SignedInAs;
import rasoat.console.account.Role;

@SignedInAs(Role.ADMINISTRATOR)
@WebMvcTest({SourceController.class, ReportController.class})
@Import(WithWatch.class)
class UnwatchedTest {

  @Autowired private MockMvcTester mvc;

  @Test
  void saysThatNobodyVisitsHere() {
    assertThat(mvc.get().uri("/sources").header("Host", "localhost"))
        .hasStatusOk()
        .bodyText()
        .contains("Không ai rà soát từ đây", "rasoat serve")
        .doesNotContain("/resume", "??");
    assertThat(mvc.get().uri("/sources?lang=en").header("Host", "localhost"))
        .bodyText()
        .contains("Nobody visits sources here");
  }

  @Test
  void hasNoReports() {
    assertThat(mvc.get().uri("/reports").header("Host", "localhost"))
        .hasStatusOk()
        .bodyText()
        .contains("Chưa có báo cáo nào");
  }

  @Test
  void resumesNothing() {
    assertThat(mvc.post().with(csrf()).uri("/sources/x/resume").header("Host", "localhost"))
        .hasStatus(404);
  }
}
