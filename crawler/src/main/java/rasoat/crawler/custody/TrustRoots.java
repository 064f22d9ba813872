package rasoat.crawler.custody;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The certificates that are trusted without further proof, got by a way of their own. */
public record TrustRoots(List<X509Certificate> certificates) {

  public TrustRoots {
    certificates = List.copyOf(certificates);
  }

  /** Nobody is trusted: no time-stamp passes. */
  public static TrustRoots none() {
    return new TrustRoots(List.of());
  }

  /** The certificates in a PEM or DER file; at least one. */
  public static TrustRoots in(Path file) throws IOException {
    List<X509Certificate> certificates = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      CertificateFactory.getInstance("X.509")
          .generateCertificates(in)
          .forEach(certificate -> certificates.add((X509Certificate) certificate));
    } catch (CertificateException e) {
      throw new IOException(file + ": expected certificates in PEM, got something else", e);
    }
    if (certificates.isEmpty()) {
      throw new IOException(file + ": expected certificates in PEM, got none");
    }
    return new TrustRoots(certificates);
  }

  boolean isEmpty() {
    return certificates.isEmpty();
  }

  Set<TrustAnchor> anchors() {
    return certificates.stream()
        .map(root -> new TrustAnchor(root, null))
        .collect(Collectors.toSet());
  }
}
