package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    new LocalRequests(Listening.HERE)
        .doFilter(new MockHttpServletRequest("GET", "/"), answer, new MockFilterChain());

    assertThat(answer.getStatus()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "same-origin, null,                  200, a form of this console: no referrer hides its origin",
    "same-origin, http://127.0.0.1:8080, 200, a script of this console",
    "cross-site,  null,                  403, a form of any other page",
    "cross-site,  http://127.0.0.1:8080, 403, what the browser says counts",
    "same-site,   null,                  403, another program of this machine",
    "none,        null,                  403, typed by a person: that only reads",
    "'',          http://127.0.0.1:8080, 200, an old browser here",
    "'',          http://127.0.0.1:9090, 403, an old browser at another program",
    "'',          https://evil.example,  403, an old browser elsewhere",
    "'',          null,                  403, an old browser that hides where",
    "'',          '',                    200, no browser",
  })
  void takesFormsOfItsOwnPagesAlone(String site, String origin, int status, String why)
      throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/tips/new");
    request.addHeader("Host", "127.0.0.1:8080");
    if (!site.isEmpty()) {
      request.addHeader("Sec-Fetch-Site", site);
    }
    if (!origin.isEmpty()) {
      request.addHeader("Origin", origin);
    }
    MockHttpServletResponse answer = new MockHttpServletResponse();

    new LocalRequests(Listening.HERE).doFilter(request, answer, new MockFilterChain());

    assertThat(answer.getStatus()).as(why).isEqualTo(status);
  }

  @Test
  void letsOtherPagesLinkHere() throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.addHeader("Host", "localhost");
    request.addHeader("Sec-Fetch-Site", "cross-site");
    MockHttpServletResponse answer = new MockHttpServletResponse();

    new LocalRequests(Listening.HERE).doFilter(request, answer, new MockFilterChain());

    assertThat(answer.getStatus()).isEqualTo(200);
  }

  @Test
  void tellsTheBrowserToLoadNothingFromElsewhere() throws Exception {
    MockHttpServletResponse answer = ask("localhost");

    assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'self'");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
  }

  @ParameterizedTest
  @CsvSource({
    "https://rasoat.example.vn,      rasoat.example.vn,      200",
    "https://rasoat.example.vn/,     RASOAT.example.vn,      200",
    "https://rasoat.example.vn:443,  rasoat.example.vn,      200",
    "https://rasoat.example.vn:8443, rasoat.example.vn:8443, 200",
    "https://rasoat.example.vn:8443, rasoat.example.vn,      403",
    "https://rasoat.example.vn,      rasoat.example.vn:8443, 403",
    "https://rasoat.example.vn,      localhost:8080,         403",
    "https://rasoat.example.vn,      127.0.0.1,              403",
    "https://rasoat.example.vn,      rasoat.example.vn.evil, 403",
    "https://rasoat.example.vn,      evil.example,           403",
    "http://localhost:8080,          localhost:8080,         200",
    "http://localhost:8080,          127.0.0.1:8080,         403",
  })
  void answersWhoAsksForTheNameThatWasSetAlone(String name, String host, int status)
      throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.addHeader("Host", host);
    request.setSecure(name.startsWith("https"));

    assertThat(answer(named(name), request).getStatus()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "https://rasoat.example.vn, 200",
    "http://rasoat.example.vn,  403",
    "https://127.0.0.1:8080,    403",
    "null,                      403",
  })
  void takesFormsOfPagesByThatNameAlone(String origin, int status) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/tips/new");
    request.addHeader("Host", "rasoat.example.vn");
    request.addHeader("Origin", origin);
    request.setSecure(true);

    assertThat(answer(named("https://rasoat.example.vn"), request).getStatus()).isEqualTo(status);
  }

  @Test
  void refusesARequestInTheClearWherePeopleComeByHttps() throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login");
    request.addHeader("Host", "rasoat.example.vn");

    MockHttpServletResponse answer = answer(named("https://rasoat.example.vn"), request);

    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(answer.getContentAsString())
        .isEqualToIgnoringNewLines("Expected a request by HTTPS.");
  }

  private static Listening named(String url) {
    return new Listening(
        Listening.HERE.address(),
        Optional.of(URI.create(url)),
        List.of("127.0.0.1"),
        Optional.empty());
  }

  private static MockHttpServletResponse answer(Listening listening, MockHttpServletRequest request)
      throws ServletException, IOException {
    MockHttpServletResponse response = new MockHttpServletResponse();
    new LocalRequests(listening).doFilter(request, response, new MockFilterChain());
    return response;
  }

  private static MockHttpServletResponse ask(String host) throws ServletException, IOException {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.addHeader("Host", host);
    MockHttpServletResponse response = new MockHttpServletResponse();
    new LocalRequests(Listening.HERE).doFilter(request, response, new MockFilterChain());
    return response;
  }
}
