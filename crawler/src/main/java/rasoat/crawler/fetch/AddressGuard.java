package rasoat.crawler.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps requests out of the house: addresses come from strangers.
 *
 * <p>Only http and https, no user names, standard ports, plainly written hosts, and none of whose
 * addresses is special. {@link java.net.http.HttpClient} looks the host up once more to connect,
 * and a stranger's name server may answer otherwise by then. So the guard is asked <em>before</em>
 * a request and <em>after</em> its answer. The virtual machine keeps look-ups for 30 s ({@code
 * networkaddress.cache.ttl}; must not be 0), so in between the client sees what one of both checks
 * sees; when the kept look-up runs out just there, a blind GET may get in, and its answer is thrown
 * away. With https not even that: no host inside has a certificate for the stranger's name.
 */
public final class AddressGuard {

  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final String BYTE = "(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])";
  private static final Pattern PLAIN_IPV4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
  private static final Pattern LIKE_A_NUMBER =
      Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");

  /** Finds all addresses of a host. */
  @FunctionalInterface
  public interface Resolver {
    List<InetAddress> resolve(String host) throws UnknownHostException;
  }

  private final Resolver resolver;
  private final Set<String> allowed;
  private final Set<Integer> ports;

  /**
   * @param allowed hosts with their ports, such as {@code 127.0.0.1:8080}, that may be asked
   *     wherever they are
   */
  public AddressGuard(Resolver resolver, Set<String> allowed) {
    this(resolver, allowed, Set.of());
  }

  /**
   * @param ports that may be asked besides the standard ones
   */
  AddressGuard(Resolver resolver, Set<String> allowed, Set<Integer> ports) {
    this.resolver = resolver;
    this.allowed = Set.copyOf(allowed);
    this.ports = Set.copyOf(ports);
  }

  /** One that asks the name service of this machine. */
  public static AddressGuard of(Set<String> allowed) {
    return new AddressGuard(host -> List.of(InetAddress.getAllByName(host)), allowed);
  }

  /** How a request to that address ends at once; empty when it may be made. */
  Optional<FetchResult> objection(URI address) {
    String host = address.getHost();
    if (address.getScheme() == null || !SCHEMES.contains(lower(address.getScheme()))) {
      return refused("expected http or https, got another scheme");
    }
    if (host == null || host.contains("%")) {
      return refused("expected a host, got none or one that is not written plainly");
    }
    if (address.getRawUserInfo() != null) {
      return refused("%s: expected no user name in the address, got one".formatted(host));
    }
    if (allowed.contains(Hosts.name(address))) {
      return Optional.empty();
    }
    if (!isUsualPort(address)) {
      return refused(
          "%s: expected the port of %s, got %d"
              .formatted(host, address.getScheme(), address.getPort()));
    }
    if (LIKE_A_NUMBER.matcher(lower(host)).matches() && !PLAIN_IPV4.matcher(host).matches()) {
      return refused("expected four decimal numbers, got another spelling of an address");
    }
    return place(host);
  }

  private Optional<FetchResult> place(String host) {
    try {
      return resolver.resolve(host).stream()
          .flatMap(address -> SpecialAddresses.purpose(address).stream())
          .findFirst()
          .flatMap(
              purpose ->
                  refused(
                      "%s: expected a public address, got one that is %s"
                          .formatted(host, purpose)));
    } catch (UnknownHostException e) {
      return Optional.of(new FetchResult.Unreachable(host + ": expected a host, found none"));
    }
  }

  private boolean isUsualPort(URI address) {
    int standard = lower(address.getScheme()).equals("https") ? 443 : 80;
    int port = address.getPort();
    return port == -1 || port == standard || ports.contains(port);
  }

  private static Optional<FetchResult> refused(String reason) {
    return Optional.of(new FetchResult.Refused(reason));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
