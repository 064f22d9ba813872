package rasoat.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.console.account.AccountRules;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.finding.DocumentLookup;
import rasoat.console.store.InventedFindings;
import rasoat.console.store.SqlFindingStore;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;
import rasoat.model.finding.Kind;
import rasoat.model.port.FindingStore;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.port.KeptFinding;

class ConsoleTest {

  @TempDir Path folder;

  @AutoClose private Database state;
  private FindingStore findings;

  @BeforeEach
  void open() throws IOException {
    state = StateDatabase.open(new DatabaseAddress.Sqlite(folder.resolve("findings.db")));
    findings = SqlFindingStore.over(state);
  }

  @Test
  void servesTheFindingsOnAnyFreePort() throws Exception {
    findings.keep(KeptFinding.withoutPictures(InventedFindings.leak("p-1")));

    try (Console console = Console.start(settings(0))) {
      HttpResponse<String> list = get(console, "/findings");

      assertThat(list.statusCode()).isEqualTo(200);
      assertThat(list.body()).contains("1849/UBND-VHXH");
    }
  }

  @Test
  void saysWhatToDoWhenThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThatThrownBy(() -> Console.start(settings(port)))
          .isInstanceOf(IOException.class)
          .hasMessage("port %d is taken: expected a free port; use --port", port);
    }
  }

  @Test
  void listensOnTheLoopbackAddressWhateverThePropertiesSay() throws Exception {
    System.setProperty("server.address", "0.0.0.0");
    System.setProperty("server.port", "1");
    try (Console console = Console.start(settings(0))) {
      assertThat(console.port()).isGreaterThan(1);
      assertThatThrownBy(() -> new Socket("127.0.0.2", console.port()))
          .isInstanceOf(IOException.class);
    } finally {
      System.clearProperty("server.address");
      System.clearProperty("server.port");
    }
  }

  @Test
  void refusesAPageThatLetsItsOwnNamePointHere() throws Exception {
    try (Console console = Console.start(settings(0));
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), console.port())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes(UTF_8));

      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 403")
          .doesNotContain("RaSoat");
    }
  }

  @Test
  void showsAPageWithoutInnardsWhenNothingIsFound() throws Exception {
    try (Console console = Console.start(settings(0))) {
      HttpResponse<String> page = get(console, "/findings/x");

      assertThat(page.statusCode()).isEqualTo(404);
      assertThat(page.body()).contains("Không tìm thấy").doesNotContain("Exception", "\tat ");
      assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }
  }

  @Test
  void showsAPageWithoutInnardsWhenTheStoreFails() throws Exception {
    DocumentLookup broken =
        id -> {
          throw new IOException("secret path of the registry");
        };
    KeptFinding kept = KeptFinding.withoutPictures(InventedFindings.leak("p-1"));
    findings.keep(kept);
    ConsoleSettings settings = settings(0).withDocuments(broken);
    try (Console console = Console.start(settings)) {
      HttpResponse<String> page = get(console, "/findings/" + kept.id());

      assertThat(page.statusCode()).isEqualTo(500);
      assertThat(page.body())
          .contains("Có lỗi khi mở trang")
          .doesNotContain("secret path", "Exception", "\tat ");
      assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }
  }

  @Test
  void leavesTheStoresOpenWhenItCloses() throws Exception {
    Console.start(settings(0)).close();

    assertThat(findings.counts()).containsEntry(Kind.LEAK, 0L);
  }

  @Test
  void answersNobodyOnceItIsClosed() throws IOException {
    Console console = Console.start(settings(0));
    Visitor visitor = new Visitor(console);

    console.close();

    assertThatThrownBy(() -> visitor.get("/login")).isInstanceOf(IOException.class);
  }

  @Test
  void refusesAPortThatIsNone() {
    assertThatThrownBy(() -> settings(70_000)).hasMessage("port must be 0..65535: was 70000");
  }

  private ConsoleSettings settings(int port) {
    return ConsoleSettings.of(port, state, new InMemoryByteStore())
        .withAccounts(AccountRules.USUAL.withoutSecondFactor());
  }

  private HttpResponse<String> get(Console console, String address)
      throws IOException, InterruptedException {
    try (Visitor visitor = new Visitor(console)) {
      return visitor
          .signIn(TestAccounts.of(TestAccounts.in(state), Role.CYBER_OFFICER))
          .get(address);
    }
  }
}
