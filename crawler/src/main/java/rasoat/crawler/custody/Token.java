package rasoat.crawler.custody;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A time-stamp that was found good.
 *
 * @param time when the authority was shown the digest, by its clock
 * @param certificates that came along: the authority's own first, then those that lead to a root
 */
record Token(Instant time, List<X509Certificate> certificates) {

  private static final String NO_ANSWER = "expected an answer by RFC 3161, got something else";

  /**
   * Checks everything that can be checked without a network: that the answer grants what was asked
   * (digest, nonce, policy), that its signature is good, that the signer is a time-stamp authority
   * (its only and critical purpose) whose certificate was valid at that time, and that a trusted
   * root vouches for it. Whether a certificate was revoked is not checked.
   *
   * @throws TokenException says what is wrong
   */
  static Token verified(byte[] answer, Question question, TrustRoots roots) throws TokenException {
    try {
      TimeStampResponse response = granted(answer);
      response.validate(question.request());
      TimeStampToken token = response.getTimeStampToken();
      List<X509Certificate> certificates = certificates(token);
      X509Certificate signer = certificates.getFirst();
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
      Date time = token.getTimeStampInfo().getGenTime();
      trust(signer, certificates, roots, time);
      return new Token(time.toInstant(), certificates);
    } catch (TSPException | OperatorCreationException e) {
      throw new TokenException(String.valueOf(e.getMessage()));
    } catch (GeneralSecurityException | RuntimeException e) { // At garbage, anything is thrown.
      throw new TokenException(NO_ANSWER);
    }
  }

  /** The certificates of an answer in PEM, unchecked, for whoever checks it by hand. */
  static byte[] certificates(byte[] answer) {
    try {
      StringBuilder pem = new StringBuilder();
      Base64.Encoder base64 = Base64.getMimeEncoder(64, new byte[] {'\n'});
      for (X509Certificate certificate : certificates(parsed(answer).getTimeStampToken())) {
        pem.append("-----BEGIN CERTIFICATE-----\n")
            .append(base64.encodeToString(certificate.getEncoded()))
            .append("\n-----END CERTIFICATE-----\n");
      }
      return pem.toString().getBytes(StandardCharsets.US_ASCII);
    } catch (GeneralSecurityException | TokenException e) {
      throw new IllegalStateException("expected an answer that was found good", e);
    }
  }

  private static TimeStampResponse granted(byte[] answer) throws TokenException {
    if (answer.length > TimeStampAuthority.LONGEST_ANSWER) {
      throw new TokenException(
          "expected an answer of up to %d bytes, got %d"
              .formatted(TimeStampAuthority.LONGEST_ANSWER, answer.length));
    }
    TimeStampResponse response = parsed(answer);
    int status = response.getStatus();
    if (status != PKIStatus.GRANTED && status != PKIStatus.GRANTED_WITH_MODS) {
      throw new TokenException("the authority refused, with status " + status);
    }
    return response;
  }

  private static TimeStampResponse parsed(byte[] answer) throws TokenException {
    try {
      return new TimeStampResponse(answer);
    } catch (TSPException | IOException | RuntimeException e) {
      throw new TokenException(NO_ANSWER);
    }
  }

  /** All that came along, the signer first. */
  private static List<X509Certificate> certificates(TimeStampToken token)
      throws GeneralSecurityException, TokenException {
    JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
    List<X509Certificate> certificates = new ArrayList<>();
    boolean hasSigner = false;
    for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
      boolean isSigner = token.getSID().match(holder);
      certificates.add(isSigner ? 0 : certificates.size(), converter.getCertificate(holder));
      hasSigner |= isSigner;
    }
    if (!hasSigner) {
      throw new TokenException("expected the certificate of the signer, got none");
    }
    return certificates;
  }

  /** A path from a root to the signer, valid at the time of the stamp (RFC 5280, section 6). */
  private static void trust(
      X509Certificate signer, List<X509Certificate> others, TrustRoots roots, Date time)
      throws GeneralSecurityException, TokenException {
    if (roots.isEmpty()) {
      throw new TokenException("no trusted root was given to hold the signer against");
    }
    X509CertSelector target = new X509CertSelector();
    target.setCertificate(signer);
    PKIXBuilderParameters parameters = new PKIXBuilderParameters(roots.anchors(), target);
    parameters.addCertStore(
        CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
    parameters.setRevocationEnabled(false);
    parameters.setDate(time);
    try {
      CertPathBuilder.getInstance("PKIX").build(parameters);
    } catch (GeneralSecurityException e) {
      throw new TokenException("no trusted root vouched for the signer at that time");
    }
  }
}
