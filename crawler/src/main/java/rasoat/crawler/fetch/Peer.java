package rasoat.crawler.fetch;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import rasoat.model.post.Sha256;

/** Whom a host proved to be. */
final class Peer {

  private Peer() {}

  /**
   * The subject of its certificate and the digest of that, such as {@code CN=t.me, SHA-256 0a…};
   * empty where nothing is encrypted.
   */
  static String of(Optional<SSLSession> session) {
    return session.map(Peer::of).orElse("");
  }

  private static String of(SSLSession session) {
    try {
      return session.getPeerCertificates()[0] instanceof X509Certificate certificate
          ? "%s, SHA-256 %s"
              .formatted(
                  certificate.getSubjectX500Principal().getName(),
                  Sha256.of(certificate.getEncoded()))
          : "";
    } catch (SSLPeerUnverifiedException | CertificateEncodingException e) {
      return "";
    }
  }
}
