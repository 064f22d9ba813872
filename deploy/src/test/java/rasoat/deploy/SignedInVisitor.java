package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.console.account.Account;
import rasoat.console.account.Accounts;
import rasoat.console.account.NewAccount;
import rasoat.console.account.Role;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;

/** Somebody who came into the console by the front door. */
record SignedInVisitor(HttpClient client, String address) implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern FINDING_LINK =
      Pattern.compile("(?:href|src)=\"/((?:findings|pictures)/[^\"#]+)\"");
  private static final String PASSWORD = "cầu Rồng phun lửa 9 giờ";

  /** With an account of that role, made for him. */
  static SignedInVisitor of(Serving serving, Role role) throws IOException, InterruptedException {
    return of(serving.address(), account(serving.state(), AuditHead.none(), role, false), PASSWORD);
  }

  /** At that address, with an account of that role in that home, cleared for secrets. */
  static SignedInVisitor cleared(String address, Path home, Role role)
      throws IOException, InterruptedException {
    try (Database state =
        StateDatabase.open(new DatabaseAddress.Sqlite(home.resolve("findings.db")))) {
      return of(address, account(state, AuditHead.in(home), role, true), PASSWORD);
    }
  }

  private static String account(Database state, AuditHead head, Role role, boolean cleared)
      throws IOException {
    InstantSource clock = InstantSource.system();
    Accounts accounts = Accounts.over(state, new AuditLog(state, head, clock), clock);
    NewAccount account =
        new NewAccount(
            cleared
                ? "nguoi." + role.name().toLowerCase(Locale.ROOT).replace('_', '.')
                : "nguoi.thu",
            "Người thử",
            Set.of(role),
            cleared,
            null);
    return accounts.create(account, PASSWORD, false, "").map(Account::name).orElse(account.name());
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

  /** Hands in a file by the form of that page. */
  HttpResponse<String> upload(String name, Path file) throws IOException, InterruptedException {
    String head =
        """
        --edge\r
        Content-Disposition: form-data; name="files"; filename="%s"\r
        \r
        """
            .formatted(file.getFileName());
    HttpRequest.BodyPublisher body =
        HttpRequest.BodyPublishers.concat(
            HttpRequest.BodyPublishers.ofString(head.replace("\r\n", "\n").replace("\n", "\r\n")),
            HttpRequest.BodyPublishers.ofFile(file),
            HttpRequest.BodyPublishers.ofString("\r\n--edge--\r\n"));
    return send(
        HttpRequest.newBuilder(URI.create(address + name + "?_csrf=" + token(name)))
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(body));
  }

  /** That page and every one of the findings it leads to, pictures included. */
  Set<String> pagesFrom(String name) throws IOException, InterruptedException {
    Set<String> pages = new TreeSet<>(Set.of(name));
    for (String page : links(name)) {
      pages.add(page);
      pages.addAll(links(page));
    }
    return pages;
  }

  private Set<String> links(String name) throws IOException, InterruptedException {
    Matcher link = FINDING_LINK.matcher(page(name));
    Set<String> links = new TreeSet<>();
    while (link.find()) {
      links.add(link.group(1));
    }
    return links;
  }

  byte[] bytes(String name) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + name)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
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
