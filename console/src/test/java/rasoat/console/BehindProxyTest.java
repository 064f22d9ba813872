package rasoat.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.account.Account;
import rasoat.console.account.AccountRules;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** What a console believes of whom, over the wire. */
class BehindProxyTest {

  private static final String NAME = "rasoat.example.vn";
  private static final Pattern SESSION = Pattern.compile("(?i)Set-Cookie: (JSESSIONID=[^;]+)");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final Database state;
  private Console console;

  BehindProxyTest() throws IOException {
    state = EmptyStores.newState();
  }

  @AfterEach
  void close() {
    console.close();
    state.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "127.0.0.1 | rasoat.example.vn | https |                   | 200 | by the proxy",
        "127.0.0.1 | evil.example      | https |                   | 403 | another name",
        "127.0.0.1 | 127.0.0.1         | https |                   | 403 | its address is no name",
        "127.0.0.1 | rasoat.example.vn | http  |                   | 403 | in the clear to the"
            + " proxy",
        "127.0.0.1 | rasoat.example.vn |       |                   | 403 | past the proxy",
        "10.0.0.1  | rasoat.example.vn | https |                   | 403 | a proxy of nobody",
        "127.0.0.1 | evil.example      | https | rasoat.example.vn | 403 | X-Forwarded-Host is"
            + " nobody's word",
      })
  void answersThoseWhoComeByItsProxyAndItsName(
      String proxy, String host, String protocol, String forwardedHost, int status, String why)
      throws IOException {
    TestAccounts.of(TestAccounts.in(state), Role.CYBER_OFFICER);
    open(proxy);

    String answer =
        ask(
            "GET /login HTTP/1.1",
            "Host: " + host,
            protocol == null ? "X: y" : "X-Forwarded-Proto: " + protocol,
            forwardedHost == null ? "X: y" : "X-Forwarded-Host: " + forwardedHost);

    assertThat(answer).as(why).startsWith("HTTP/1.1 " + status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "127.0.0.1             | 203.0.113.9            | 203.0.113.9",
        "127.0.0.1             | 1.2.3.4, 203.0.113.9   | 203.0.113.9",
        "127.0.0.1,10.0.0.0/24 | 203.0.113.9, 10.0.0.7  | 203.0.113.9",
        "127.0.0.1             | 203.0.113.9, 10.0.0.7  | 10.0.0.7",
        "127.0.0.1             |                        | 127.0.0.1",
      })
  void notesTheAddressThatItsProxySaysAndNotWhatTheBrowserSays(
      String proxies, String forwarded, String noted) throws IOException {
    Account officer = TestAccounts.of(TestAccounts.in(state), Role.CYBER_OFFICER);
    open(proxies);

    String answer = signIn(officer, forwarded == null ? "X: y" : "X-Forwarded-For: " + forwarded);

    assertThat(answer).startsWith("HTTP/1.1 302").contains("Location: https://" + NAME + "/");
    assertThat(details()).contains("\"from\":\"" + noted + "\"");
  }

  @Test
  void keepsItsCookiesOffPlainHttp() throws IOException {
    open("127.0.0.1");

    String answer = ask("GET /login HTTP/1.1", "Host: " + NAME, "X-Forwarded-Proto: https");

    assertThat(answer.lines().filter(line -> line.startsWith("Set-Cookie:")))
        .allSatisfy(line -> assertThat(line).contains("Secure", "HttpOnly"));
    assertThat(answer).containsIgnoringCase("Strict-Transport-Security: max-age=");
  }

  @Test
  void believesNobodyWhoForwardsToAConsoleOfThisMachineAlone() throws IOException {
    Account officer = TestAccounts.of(TestAccounts.in(state), Role.CYBER_OFFICER);
    console = Console.start(settings());

    String page = ask("GET /login HTTP/1.1", "Host: localhost", "X-Forwarded-For: 203.0.113.9");

    assertThat(page).startsWith("HTTP/1.1 200");
    send(officer, "localhost", page, "X-Forwarded-For: 203.0.113.9");
    assertThat(details()).contains("\"from\":\"127.0.0.1\"").doesNotContain("203.0.113.9");
  }

  private void open(String proxies) throws IOException {
    console =
        Console.start(
            settings()
                .withListening(
                    new Listening(
                        Listening.HERE.address(),
                        Optional.of(URI.create("https://" + NAME)),
                        List.of(proxies.split(",")),
                        Optional.empty())));
  }

  private ConsoleSettings settings() {
    return ConsoleSettings.of(0, state, new InMemoryByteStore())
        .withAccounts(AccountRules.USUAL.withoutSecondFactor());
  }

  private String signIn(Account account, String header) throws IOException {
    String page = ask("GET /login HTTP/1.1", "Host: " + NAME, "X-Forwarded-Proto: https", header);
    return send(account, NAME, page, header);
  }

  private String send(Account account, String host, String page, String header) throws IOException {
    String body =
        Visitor.form(
            Map.of(
                "username", account.name(),
                "password", TestAccounts.PASSWORD,
                "_csrf", found(TOKEN, page)));
    return ask(
        "POST /login HTTP/1.1",
        "Host: " + host,
        "X-Forwarded-Proto: https",
        header,
        "Cookie: " + found(SESSION, page),
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Length: " + body.length() + "\r\n\r\n" + body);
  }

  private static String found(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertThat(found.find()).as("%s in %s", pattern, page).isTrue();
    return found.group(1);
  }

  private String details() throws IOException {
    return state.read(
        "read the trail",
        sql ->
            String.join(
                "\n",
                sql.list(
                    "SELECT details FROM audit_entry WHERE action = 'SIGNED_IN'",
                    row -> row.getString("details"))));
  }

  private String ask(String request, String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), console.port())) {
      String all = String.join("\r\n", lines);
      String end = all.contains("\r\n\r\n") ? "" : "\r\n\r\n";
      socket
          .getOutputStream()
          .write((request + "\r\nConnection: close\r\n" + all + end).getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
