package rasoat.console.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.SignedInAs;
import rasoat.console.account.Role;
import rasoat.console.store.InventedFindings;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.port.FindingStore;
import rasoat.model.port.KeptFinding;

@SignedInAs(Role.CYBER_OFFICER)
@WebMvcTest(FindingController.class)
@Import(WithStores.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class FindingControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private FindingStore findings;

  @Test
  void tellsWhatToDoWhenNothingWasScanned() {
    assertThat(get("/findings")).hasStatusOk().bodyText().contains("Chưa rà soát", "rasoat scan");
  }

  @Test
  void listsWhatMustBeSeenAndCountsTheRest() throws IOException {
    keep(InventedFindings.leak("p-1"));
    keep(InventedFindings.of(Kind.NONE, SecrecyLevel.NONE, Severity.LOW, "p-2"));
    keep(InventedFindings.of(Kind.NONE, SecrecyLevel.NONE, Severity.LOW, "p-3"));

    assertThat(get("/findings"))
        .hasStatusOk()
        .bodyText()
        .contains("1849/UBND-VHXH", "04/05/2026 08:02", "Chợ An Hải", "Đã rà soát 3 bài đăng")
        .containsOnlyOnce("<li class=\"card finding")
        .containsPattern("Không có</span>\\s*<span class=\"amount\">2<");
  }

  @Test
  void listsOneKindByItsAddress() throws IOException {
    keep(InventedFindings.leak("p-1"));
    keep(InventedFindings.of(Kind.MENTION, SecrecyLevel.NONE, Severity.LOW, "p-2"));

    assertThat(get("/findings?kind=MENTION"))
        .bodyText()
        .containsOnlyOnce("<li class=\"card finding")
        .containsPattern("kind=MENTION\" aria-current=\"page\"");
  }

  @Test
  void listsFiftyAPage() throws IOException {
    for (int i = 0; i < 51; i++) {
      keep(InventedFindings.leak("p-" + i));
    }

    assertThat(get("/findings")).bodyText().contains("Trang 1/2", "rel=\"next\"");
    assertThat(get("/findings?page=2"))
        .bodyText()
        .contains("Trang 2/2")
        .containsOnlyOnce("<li class=\"card finding");
    assertThat(get("/findings?page=999999999")).bodyText().contains("Trang 2/2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/findings?kind=SECRET"})
  void findsNothingAtAnAddressThatIsNone(String address) {
    assertThat(get(address)).hasStatus(404);
  }

  @Test
  void speaksVietnameseUnlessAskedForEnglish() throws IOException {
    keep(InventedFindings.leak("p-1"));

    assertThat(
            mvc.get().uri("/findings").header("Host", "localhost").header("Accept-Language", "en"))
        .bodyText()
        .contains("lang=\"vi\"", "Nghi lộ, lọt");
    assertThat(get("/findings?lang=en")).bodyText().contains("lang=\"en\"", "Possible leak");
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).header("Host", "localhost").exchange();
  }

  private String keep(Finding finding) throws IOException {
    KeptFinding kept = KeptFinding.withoutPictures(finding);
    findings.keep(kept);
    return kept.id().value();
  }
}
