package rasoat.deploy.envelope;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.Iterator;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSEnvelopedDataParser;
import org.bouncycastle.cms.CMSEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/**
 * Bytes that only the holder of one key can read: CMS (RFC 5652) with RSA-OAEP, as {@code openssl
 * cms -decrypt} reads it.
 *
 * <p>A stream is enveloped data with AES-256-CBC: AES-GCM would find changes by itself, but holds
 * at most 64 GB; in a backup they are found by the digests inside, and by nothing else. What is
 * sealed at once is authenticated enveloped data (RFC 5083) with AES-256-GCM.
 */
public final class Envelope {

  private static final Provider PROVIDER = new BouncyCastleProvider();
  private static final int BUFFER = 1 << 16;

  /** The tag of what CMS begins with; a backup in the clear begins with a name. */
  private static final int SEQUENCE = 0x30;

  private Envelope() {}

  /** Whether that file is one. */
  public static boolean isAround(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == SEQUENCE;
    }
  }

  /** A stream for what goes in; to be closed, which leaves {@code out} open. */
  public static OutputStream around(OutputStream out, Path certificate) throws IOException {
    try {
      CMSEnvelopedDataStreamGenerator generator = new CMSEnvelopedDataStreamGenerator();
      generator.setBufferSize(BUFFER);
      generator.addRecipientInfoGenerator(recipient(certificate(certificate)));
      return generator.open(
          out,
          new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC).setProvider(PROVIDER).build());
    } catch (CMSException | GeneralSecurityException e) {
      throw new IOException("cannot encrypt to " + certificate, e);
    }
  }

  /** Those bytes, to be read by the holder of the key alone, who sees whether they were changed. */
  public static byte[] seal(byte[] clear, X509Certificate certificate) throws IOException {
    try {
      CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
      generator.addRecipientInfoGenerator(recipient(certificate));
      OutputEncryptor cipher =
          new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM).setProvider(PROVIDER).build();
      return generator
          .generate(new CMSProcessableByteArray(clear), (OutputAEADEncryptor) cipher)
          .getEncoded();
    } catch (CMSException | GeneralSecurityException e) {
      throw new IOException("cannot encrypt", e);
    }
  }

  private static RecipientInfoGenerator recipient(X509Certificate certificate)
      throws GeneralSecurityException {
    AlgorithmIdentifier oaep =
        new JcaAlgorithmParametersConverter()
            .getAlgorithmIdentifier(
                PKCSObjectIdentifiers.id_RSAES_OAEP,
                new OAEPParameterSpec(
                    "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
    return new JceKeyTransRecipientInfoGenerator(certificate, oaep).setProvider(PROVIDER);
  }

  /** The certificate in that file, whose key must be RSA. */
  public static X509Certificate certificate(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      X509Certificate certificate =
          (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
      if (!(certificate.getPublicKey() instanceof RSAPublicKey)) {
        throw new IOException(
            "%s: expected a certificate with an RSA key, got %s"
                .formatted(file, certificate.getPublicKey().getAlgorithm()));
      }
      return certificate;
    } catch (GeneralSecurityException e) {
      throw new IOException(file + ": expected a certificate (PEM), got something else", e);
    }
  }

  /** What is in it. */
  public static InputStream open(InputStream in, Path key) throws IOException {
    PrivateKey own = key(key);
    try {
      Iterator<RecipientInformation> recipients =
          new CMSEnvelopedDataParser(in).getRecipientInfos().iterator();
      if (!recipients.hasNext()) {
        throw new IOException("expected a recipient, got none");
      }
      return recipients
          .next()
          .getContentStream(new JceKeyTransEnvelopedRecipient(own).setProvider(PROVIDER))
          .getContentStream();
    } catch (CMSException | RuntimeException e) {
      throw new IOException("expected a backup for the key in " + key, e);
    }
  }

  private static PrivateKey key(Path file) throws IOException {
    try (Reader text = Files.newBufferedReader(file, US_ASCII);
        PEMParser pem = new PEMParser(text)) {
      PrivateKeyInfo info =
          switch (pem.readObject()) {
            case PEMKeyPair pair -> pair.getPrivateKeyInfo();
            case PrivateKeyInfo plain -> plain;
            case null, default ->
                throw new IOException(
                    file + ": expected a private key (PEM) without a password, got something else");
          };
      return new JcaPEMKeyConverter().setProvider(PROVIDER).getPrivateKey(info);
    }
  }
}
