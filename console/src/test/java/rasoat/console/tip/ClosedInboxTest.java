package rasoat.console.tip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(TipController.class)
@Import(WithInbox.class)
class ClosedInboxTest {

  @Autowired private MockMvcTester mvc;

  @Test
  void saysThatNoInboxIsSetUp() {
    assertThat(mvc.get().uri("/tips/new").header("Host", "localhost"))
        .hasStatusOk()
        .bodyText()
        .contains("Chưa có hộp thư nhận tin báo")
        .doesNotContain("<form", "??");
    assertThat(mvc.get().uri("/tips/new?lang=en").header("Host", "localhost"))
        .bodyText()
        .contains("No inbox for tips is set up");
  }

  @Test
  void takesNothingIn() {
    assertThat(
            mvc.post()
                .uri("/tips/new")
                .multipart()
                .param("url", "https://zalo.me/g/abc")
                .header("Host", "localhost"))
        .hasStatus(503)
        .bodyText()
        .contains("Chưa có hộp thư nhận tin báo");
  }
}
