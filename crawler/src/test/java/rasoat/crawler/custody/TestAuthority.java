package rasoat.crawler.custody;

import static org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers.id_aa_signingCertificateV2;
import static org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers.id_ct_TSTInfo;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;

/** A time-stamp authority with a root of its own, made for the test; errs when told to. */
final class TestAuthority implements TimeStampAuthority {

  /** How it answers. */
  enum Mood {
    HONEST,
    /** Honest, its certificate signed by another than the root. */
    THROUGH_ANOTHER,
    OTHER_DIGEST,
    OTHER_NONCE,
    NO_NONCE,
    REFUSAL,
    GARBAGE,
    TOO_LARGE,
    NO_PURPOSE,
    ANOTHER_PURPOSE,
    PURPOSE_NOT_CRITICAL,
    EXPIRED,
    NOT_YET_VALID,
    NO_CERTIFICATE,
    FORGED_SIGNATURE,
    UNREACHABLE
  }

  static final Instant TIME = Logs.NOW.plusSeconds(1);
  private static final ASN1ObjectIdentifier POLICY =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");
  private static final String SIGNATURE = "SHA256withECDSA";

  private final KeyPair rootKey = keyPair();
  private final KeyPair middleKey = keyPair();
  private final KeyPair key = keyPair();
  private final X509Certificate root = root();
  private Mood mood = Mood.HONEST;
  private int asked;

  TestAuthority in(Mood other) {
    mood = other;
    return this;
  }

  TrustRoots roots() {
    return new TrustRoots(List.of(root));
  }

  X509Certificate root() {
    return certificate("CN=Test Root", rootKey, "CN=Test Root", rootKey, 1, null, true, TIME);
  }

  int asked() {
    return asked;
  }

  @Override
  public byte[] answer(byte[] request) throws IOException {
    asked++;
    TimeStampRequest question = new TimeStampRequest(request);
    byte[] digest = question.getMessageImprintDigest();
    BigInteger nonce = question.getNonce();
    return switch (mood) {
      case HONEST -> stamp(digest, nonce, signer(KeyPurposeId.id_kp_timeStamping, true, TIME));
      case THROUGH_ANOTHER -> throughAnother(digest, nonce);
      case OTHER_DIGEST -> {
        digest[0] ^= 1;
        yield stamp(digest, nonce, signer(KeyPurposeId.id_kp_timeStamping, true, TIME));
      }
      case OTHER_NONCE ->
          stamp(
              digest,
              nonce.add(BigInteger.ONE),
              signer(KeyPurposeId.id_kp_timeStamping, true, TIME));
      case NO_NONCE -> stamp(digest, null, signer(KeyPurposeId.id_kp_timeStamping, true, TIME));
      case REFUSAL ->
          new TimeStampResp(
                  new PKIStatusInfo(
                      PKIStatus.rejection,
                      null,
                      new PKIFailureInfo(PKIFailureInfo.timeNotAvailable)),
                  null)
              .getEncoded();
      case GARBAGE -> "<html>Đăng nhập</html>".getBytes(StandardCharsets.UTF_8);
      case TOO_LARGE -> new byte[LONGEST_ANSWER + 1];
      case NO_PURPOSE -> stamp(digest, nonce, signer(null, true, TIME));
      case ANOTHER_PURPOSE ->
          stamp(digest, nonce, signer(KeyPurposeId.id_kp_codeSigning, true, TIME));
      case PURPOSE_NOT_CRITICAL ->
          stamp(digest, nonce, signer(KeyPurposeId.id_kp_timeStamping, false, TIME));
      case EXPIRED ->
          stamp(
              digest,
              nonce,
              signer(KeyPurposeId.id_kp_timeStamping, true, TIME.minus(Duration.ofDays(60))));
      case NOT_YET_VALID ->
          stamp(
              digest,
              nonce,
              signer(KeyPurposeId.id_kp_timeStamping, true, TIME.plus(Duration.ofDays(60))));
      case NO_CERTIFICATE, FORGED_SIGNATURE ->
          spoiled(digest, nonce, signer(KeyPurposeId.id_kp_timeStamping, true, TIME));
      case UNREACHABLE -> throw new IOException("no network");
    };
  }

  private byte[] throughAnother(byte[] digest, BigInteger nonce) throws IOException {
    X509Certificate middle =
        certificate("CN=Test Middle", middleKey, "CN=Test Root", rootKey, 3, null, true, TIME);
    X509Certificate signer =
        certificate(
            "CN=Test Time-Stamps",
            key,
            "CN=Test Middle",
            middleKey,
            2,
            KeyPurposeId.id_kp_timeStamping,
            true,
            TIME);
    return stamp(digest, nonce, signer, key, List.of(middle, signer));
  }

  private byte[] spoiled(byte[] digest, BigInteger nonce, X509Certificate signer)
      throws IOException {
    if (mood == Mood.NO_CERTIFICATE) {
      return stamp(digest, nonce, signer, key, List.of());
    }
    return stamp(digest, nonce, signer, rootKey, List.of(signer));
  }

  private byte[] stamp(byte[] digest, BigInteger nonce, X509Certificate signer) throws IOException {
    return stamp(digest, nonce, signer, key, List.of(signer));
  }

  private static byte[] stamp(
      byte[] digest,
      BigInteger nonce,
      X509Certificate signer,
      KeyPair key,
      List<X509Certificate> sent)
      throws IOException {
    try {
      TSTInfo info =
          new TSTInfo(
              POLICY,
              new MessageImprint(new AlgorithmIdentifier(TSPAlgorithms.SHA256), digest),
              new ASN1Integer(42),
              new ASN1GeneralizedTime(Date.from(TIME)),
              null,
              null,
              nonce == null ? null : new ASN1Integer(nonce),
              null,
              null);
      byte[] id = MessageDigest.getInstance("SHA-256").digest(signer.getEncoded());
      AttributeTable attributes =
          new AttributeTable(
                  new Attribute(
                      id_aa_signingCertificateV2,
                      new DERSet(new SigningCertificateV2(new ESSCertIDv2(id)))))
              .add(CMSAttributes.signingTime, new Time(Date.from(TIME)));
      CMSSignedDataGenerator signed = new CMSSignedDataGenerator();
      signed.addSignerInfoGenerator(
          new JcaSimpleSignerInfoGeneratorBuilder()
              .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes))
              .build(SIGNATURE, key.getPrivate(), signer));
      signed.addCertificates(new JcaCertStore(sent));
      return new TimeStampResp(
              new PKIStatusInfo(PKIStatus.granted),
              signed
                  .generate(new CMSProcessableByteArray(id_ct_TSTInfo, info.getEncoded()), true)
                  .toASN1Structure())
          .getEncoded();
    } catch (GeneralSecurityException | CMSException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private X509Certificate signer(KeyPurposeId purpose, boolean critical, Instant around) {
    return certificate(
        "CN=Test Time-Stamps", key, "CN=Test Root", rootKey, 2, purpose, critical, around);
  }

  private X509Certificate certificate(
      String subject,
      KeyPair owner,
      String issuer,
      KeyPair issuerKey,
      int serial,
      KeyPurposeId purpose,
      boolean critical,
      Instant around) {
    try {
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              new X500Name(issuer),
              BigInteger.valueOf(serial),
              Date.from(around.minus(Duration.ofDays(30))),
              Date.from(around.plus(Duration.ofDays(30))),
              new X500Name(subject),
              owner.getPublic());
      if (serial != 2) {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
      } else {
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
      }
      if (purpose != null) {
        builder.addExtension(Extension.extendedKeyUsage, critical, new ExtendedKeyUsage(purpose));
      }
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(new JcaContentSignerBuilder(SIGNATURE).build(issuerKey.getPrivate())));
    } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair keyPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
