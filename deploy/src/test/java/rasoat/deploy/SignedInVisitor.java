package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.console.account.Account;
import rasoat.console.account.Accounts;
import rasoat.console.account.NewAccount;
import rasoat.console.account.Role;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;

/** Somebody who came into the console by the front door. */
record SignedInVisitor(HttpClient client, String address) implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String PASSWORD = "cầu Rồng phun lửa 9 giờ";

  /** With an account of that role, made for him. */
  static SignedInVisitor of(Serving serving, Role role) throws IOException, InterruptedException {
    InstantSource clock = InstantSource.system();
    AuditLog audit = new AuditLog(serving.state(), AuditHead.none(), clock);
    Accounts accounts = Accounts.over(serving.state(), audit, clock);
    NewAccount account = new NewAccount("nguoi.thu", "Người thử", Set.of(role), false, null);
    Account made = accounts.create(account, PASSWORD, false, "").orElseThrow();
    return of(serving.address(), made.name(), PASSWORD);
  }

  static SignedInVisitor of(String address, String name, String password)
      throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    SignedInVisitor visitor = new SignedInVisitor(client, address);
    HttpResponse<String> answer =
        visitor.send(
            "login",
            "_csrf=%s&username=%s&password=%s"
                .formatted(visitor.token("login"), encoded(name), encoded(password)));
    if (answer.headers().firstValue("Location").orElse("wrong").contains("wrong")) {
      throw new IOException("not let in: " + name);
    }
    return visitor;
  }

  String page(String name) throws IOException, InterruptedException {
    return get(name).body();
  }

  HttpResponse<String> get(String name) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address + name)));
  }

  /** Presses the button that leads there. */
  HttpResponse<String> press(String name) throws IOException, InterruptedException {
    return send(name, "_csrf=" + token("account"));
  }

  private String token(String page) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(page(page));
    return token.find() ? encoded(token.group(1)) : "";
  }

  private HttpResponse<String> send(String name, String form)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(address + name))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(
        request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  @Override
  public void close() {
    client.close();
  }
}
