package rasoat.console;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the console listens, and by which name people come.
 *
 * @param address to listen on
 * @param publicUrl the name that people use; empty for this machine's own
 * @param trustedProxies whose word counts on who asked, and whether by HTTPS: addresses and
 *     networks
 * @param tls with which it speaks TLS itself; empty for plain HTTP
 */
public record Listening(
    InetAddress address, Optional<URI> publicUrl, List<String> trustedProxies, Optional<Tls> tls) {

  /** Plain HTTP on 127.0.0.1, for this machine alone. */
  public static final Listening HERE =
      new Listening(here(), Optional.empty(), List.of(), Optional.empty());

  private static final Pattern NETWORK = Pattern.compile("[0-9A-Fa-f:.]+/(\\d{1,3})");

  /**
   * Files in PEM, read again when they change.
   *
   * @param certificate with those that vouch for it, its own first
   * @param key without a password
   */
  public record Tls(Path certificate, Path key) {}

  public Listening {
    trustedProxies = trustedProxies.stream().map(Listening::network).toList();
    publicUrl.ifPresent(Listening::check);
    boolean isGuarded = tls.isPresent() || !trustedProxies.isEmpty();
    if (!address.isLoopbackAddress() && publicUrl.isEmpty()) {
      throw new IllegalArgumentException(
          "address: expected a public-url beside it, for others than this machine can ask at "
              + address.getHostAddress());
    }
    if (publicUrl.filter(Listening::isHttps).isPresent() && !isGuarded) {
      throw new IllegalArgumentException(
          "public-url: expected tls or trusted-proxies beside %s, got neither"
              .formatted(publicUrl.get()));
    }
    if (!address.isLoopbackAddress() && !publicUrl.filter(Listening::isHttps).isPresent()) {
      throw new IllegalArgumentException(
          "public-url: expected https where others than this machine can ask, got "
              + publicUrl.get());
    }
  }

  private static InetAddress here() {
    try {
      return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  private static void check(URI url) {
    boolean isRoot = url.getPath() == null || url.getPath().isEmpty() || url.getPath().equals("/");
    boolean isBare =
        isRoot && url.getQuery() == null && url.getFragment() == null && url.getUserInfo() == null;
    if (url.getHost() == null || !isBare || !(isHttps(url) || isHttpHere(url))) {
      throw new IllegalArgumentException(
          "public-url: expected https:// and a name, and no path, got " + url);
    }
  }

  private static boolean isHttps(URI url) {
    return "https".equals(url.getScheme());
  }

  private static boolean isHttpHere(URI url) {
    return "http".equals(url.getScheme())
        && (url.getHost().equals("localhost") || url.getHost().equals("127.0.0.1"));
  }

  /** As one that has its length: a single address is a network of one. */
  private static String network(String text) {
    String whole = text.contains("/") ? text : text + (text.contains(":") ? "/128" : "/32");
    Matcher parts = NETWORK.matcher(whole);
    int longest = whole.contains(":") ? 128 : 32;
    if (!parts.matches()
        || Integer.parseInt(parts.group(1)) < 1
        || Integer.parseInt(parts.group(1)) > longest) {
      throw new IllegalArgumentException(
          "trusted-proxies: expected addresses or networks, such as 10.0.0.7 or 10.0.0.0/24, got "
              + text);
    }
    return whole;
  }

  /** Whether people come by HTTPS, to this program or to a proxy before it. */
  public boolean isSecure() {
    return tls.isPresent() || publicUrl.filter(Listening::isHttps).isPresent();
  }

  /** Where people ask who know it by no other name, listening on that port. */
  public String url(int port) {
    String here = "%s://127.0.0.1:%d/".formatted(tls.isPresent() ? "https" : "http", port);
    return publicUrl.map(url -> url.toString().replaceAll("/*$", "/")).orElse(here);
  }
}
