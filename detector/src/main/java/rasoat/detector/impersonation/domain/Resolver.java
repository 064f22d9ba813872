package rasoat.detector.impersonation.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Asks whether a domain has an address. The question itself tells the world who asks. */
@FunctionalInterface
public interface Resolver {

  boolean resolves(String domain);

  /** The name service of this machine; nothing uses it unless it is handed over. */
  static Resolver system() {
    return domain -> {
      try {
        return InetAddress.getAllByName(domain).length > 0;
      } catch (UnknownHostException e) {
        return false;
      }
    };
  }
}
