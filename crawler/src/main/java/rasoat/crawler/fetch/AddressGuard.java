package rasoat.crawler.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps requests out of the house. */
public final class AddressGuard {

  /** Finds the addresses of a host. */
  @FunctionalInterface
  public interface Resolver {
    List<InetAddress> resolve(String host) throws UnknownHostException;
  }

  private final Resolver resolver;
  private final Set<String> allowed;

  /**
   * @param allowed hosts with their ports, such as {@code 127.0.0.1:8080}, that may be asked
   *     whatever they are
   */
  public AddressGuard(Resolver resolver, Set<String> allowed) {
    this.resolver = resolver;
    this.allowed = Set.copyOf(allowed);
  }

  /** Why that address is not asked; empty when it may be. */
  Optional<String> objection(URI address) throws UnknownHostException {
    if (address.getHost() == null) {
      return Optional.of("expected a host");
    }
    if (allowed.contains(address.getRawAuthority())) {
      return Optional.empty();
    }
    for (InetAddress one : resolver.resolve(address.getHost())) {
      if (one.isLoopbackAddress() || one.isSiteLocalAddress() || one.isLinkLocalAddress()) {
        return Optional.of("expected an address outside the house");
      }
    }
    return Optional.empty();
  }
}
