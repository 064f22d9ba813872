package rasoat.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rasoat.console.account.Account;
import rasoat.console.account.TestAccounts;

/** A browser without pictures or scripts: cookies, forms with their tokens, redirects by hand. */
public final class Visitor implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private String base;

  public Visitor(Console console) {
    this.base = base(console);
  }

  private static String base(Console console) {
    return "http://127.0.0.1:" + console.port();
  }

  /** From now on at that one, with the same cookies. */
  Visitor at(Console other) {
    base = base(other);
    return this;
  }

  /** As if that were its session. */
  Visitor withCookie(String session) {
    HttpCookie cookie = new HttpCookie("JSESSIONID", session);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(base), cookie);
    return this;
  }

  public HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(base + address)));
  }

  /** Sends the form of that page, which holds a token, to that address. */
  public HttpResponse<String> send(String page, String address, Map<String, String> fields)
      throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get(page).body());
    String csrf = token.find() ? "_csrf=" + encoded(token.group(1)) + "&" : "";
    return post(address, csrf + form(fields));
  }

  /** Sends those fields and no token. */
  public HttpResponse<String> post(String address, String body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(base + address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** With the password of test accounts. */
  public Visitor signIn(Account account) throws IOException, InterruptedException {
    HttpResponse<String> answer = signIn(account.name(), TestAccounts.PASSWORD);
    if (answer.headers().firstValue("Location").orElse("").contains("wrong")) {
      throw new IOException("not let in: " + account.name());
    }
    return this;
  }

  public HttpResponse<String> signIn(String name, String password)
      throws IOException, InterruptedException {
    return send("/login", "/login", Map.of("username", name, "password", password));
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(
        request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    client.close();
  }
}
