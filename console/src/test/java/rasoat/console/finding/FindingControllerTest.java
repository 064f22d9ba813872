package rasoat.console.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

@SignedInAs(Role.CYBER_OFFICER)
@WebMvcTest(FindingController.class)
@Import(WithStores.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class FindingControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private FindingStore findings;

  @Test
  void showsTheEvidenceAsASum() throws IOException {
    Finding leak = InventedFindings.leak("p-1", new CapturedImage("a.png", Path.of("a.png")));
    String id = keep(leak);

    assertThat(get("/findings/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("+0,40", "+0,50", "0,90", "12.000.000 đồng", "21.000.000 đồng")
        .contains("Mọi người xem văn bản này nhé", "Không giữ được ảnh a.png");
  }

  @Test
  void showsTextOfPostsAsTextOnly() throws IOException {
    Finding leak = InventedFindings.leak("p-1");
    Post hostile =
        new Post(
            "p-1",
            Platform.WEB,
            "<b>",
            "<script>alert(1)</script>${7*7}#{app.title}",
            leak.post().time(),
            List.of());
    String id =
        keep(
            new Finding(
                hostile,
                Kind.LEAK,
                null,
                "\"><img src=x>",
                SecrecyLevel.NONE,
                Severity.HIGH,
                leak.strength(),
                leak.altered(),
                leak.evidence(),
                "__${7*7}__ [[${7*7}]]"));

    assertThat(get("/findings/" + id))
        .bodyText()
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;${7*7}#{app.title}")
        .contains("__${7*7}__ [[${7*7}]]")
        .doesNotContain("<img src=x>", "<script>alert");
  }

  @Test
  void findsNothingUnderAnIdThatIsNone() {
    assertThat(get("/findings/unknown")).hasStatus(404);
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
