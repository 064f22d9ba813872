package rasoat.detector.impersonation.domain;

import java.net.IDN;
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
        // With a dot at its end nothing is added to it, such as the office's own domain.
        return InetAddress.getAllByName(IDN.toASCII(domain) + ".").length > 0;
      } catch (UnknownHostException | IllegalArgumentException e) {
        return false; // not there, not answered, or too long to be registered
      }
    };
  }
}
