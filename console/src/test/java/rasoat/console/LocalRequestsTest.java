package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LocalRequestsTest {

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:1", "[::1]:8080"})
  void answersWhoAsksForThisMachine(String host) throws Exception {
    assertThat(ask(host).getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example:8080",
        "evil.example:127.0.0.1",
        "127.0.0.1:8080@evil.example",
        "192.0.2.7",
        "0.0.0.0:8080",
        "",
      })
  void refusesWhoAsksForAnotherHostAndDoesNotRepeatIt(String host) throws Exception {
    MockHttpServletResponse answer = ask(host);

    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(answer.getContentAsString())
        .isEqualToIgnoringNewLines("Expected a request for localhost or 127.0.0.1.");
  }

  @Test
  void refusesARequestWithoutAHost() throws Exception {
    MockHttpServletResponse answer = new MockHttpServletResponse();

    new LocalRequests()
        .doFilter(new MockHttpServletRequest("GET", "/"), answer, new MockFilterChain());

    assertThat(answer.getStatus()).isEqualTo(403);
  }

  @Test
  void tellsTheBrowserToLoadNothingFromElsewhere() throws Exception {
    MockHttpServletResponse answer = ask("localhost");

    assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'self'");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
  }

  private static MockHttpServletResponse ask(String host) throws ServletException, IOException {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.addHeader("Host", host);
    MockHttpServletResponse response = new MockHttpServletResponse();
    new LocalRequests().doFilter(request, response, new MockFilterChain());
    return response;
  }
}
