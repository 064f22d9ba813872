package rasoat.console.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
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
import rasoat.model.port.ByteStore;
import rasoat.model.post.Sha256;

@SignedInAs(Role.CYBER_OFFICER)
@WebMvcTest(PictureController.class)
@Import(WithStores.class)
class PictureControllerTest {

  private static final byte[] GIF = "GIF89a and so on".getBytes(UTF_8);

  @Autowired private MockMvcTester mvc;
  @Autowired private ByteStore pictures;

  @Test
  void givesAPictureWithTheTypeOfItsBytes() throws IOException {
    Sha256 digest = pictures.put(GIF);

    MvcTestResult answer = get("/pictures/" + digest);

    assertThat(answer)
        .hasStatusOk()
        .hasContentType("image/gif")
        .hasHeader("Cache-Control", "no-cache, private")
        .hasHeader("X-Content-Type-Options", "nosniff");
    assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(GIF);
  }

  @Test
  void sendsAPictureOnlyOnceToABrowserThatStillHasIt() throws IOException {
    Sha256 digest = pictures.put(GIF);

    assertThat(
            mvc.get()
                .uri("/pictures/" + digest)
                .header("Host", "localhost")
                .header("If-None-Match", "\"" + digest + "\""))
        .hasStatus(304);
  }

  @Test
  void neverGivesAPageForAPicture() throws IOException {
    Sha256 digest = pictures.put("<html><script>alert(1)</script>".getBytes(UTF_8));

    assertThat(get("/pictures/" + digest)).hasStatus(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pictures/0123456789abcdef",
        "/pictures/%2e%2e%2fpasswd",
        "/pictures/0000000000000000000000000000000000000000000000000000000000000000",
      })
  void findsNothingUnderADigestThatIsNotKept(String address) {
    assertThat(get(address)).hasStatus4xxClientError();
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(URI.create(address)).header("Host", "localhost").exchange();
  }
}
