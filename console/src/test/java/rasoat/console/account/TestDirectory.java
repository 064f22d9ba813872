package rasoat.console.account;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A real directory of invented people, on this machine. */
final class TestDirectory implements AutoCloseable {

  static final String PASSWORD = "mật khẩu của thư mục 7";
  static final String MANAGER = "cn=rasoat,dc=example";
  static final String MANAGER_PASSWORD = "manager-password";

  private final InMemoryDirectoryServer server;

  /** The one certificate that vouches for the directory on {@code localhost}. */
  final Path roots;

  final Path managerPassword;

  private TestDirectory(InMemoryDirectoryServer server, Path roots, Path managerPassword) {
    this.server = server;
    this.roots = roots;
    this.managerPassword = managerPassword;
  }

  /** Listens without TLS (StartTLS is taken) and with. */
  static TestDirectory start(Path folder) throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
    X509Certificate certificate = certificate(pair);
    SSLContext tls = context(pair, certificate);
    InetAddress loopback = InetAddress.getByName("127.0.0.1");
    InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=example");
    config.addAdditionalBindCredentials(MANAGER, MANAGER_PASSWORD);
    config.setListenerConfigs(
        InMemoryListenerConfig.createLDAPConfig("plain", loopback, 0, tls.getSocketFactory()),
        InMemoryListenerConfig.createLDAPSConfig(
            "tls", loopback, 0, tls.getServerSocketFactory(), tls.getSocketFactory()));
    InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
    fill(server);
    server.startListening();
    Path roots = Files.writeString(folder.resolve("roots.pem"), pem(certificate));
    Path password = Files.writeString(folder.resolve("manager"), MANAGER_PASSWORD + "\n");
    return new TestDirectory(server, roots, password);
  }

  private static void fill(InMemoryDirectoryServer server) throws LDAPException, LDIFException {
    server.add("dn: dc=example", "objectClass: domain", "dc: example");
    server.add("dn: ou=people,dc=example", "objectClass: organizationalUnit", "ou: people");
    for (String name : new String[] {"an.nguyen", "binh.tran", "khong.co"}) {
      server.add(
          "dn: uid=" + name + ",ou=people,dc=example",
          "objectClass: inetOrgPerson",
          "uid: " + name,
          "cn: " + name,
          "sn: " + name,
          "userPassword: " + PASSWORD);
    }
  }

  String url(String scheme) {
    String listener = scheme.equals("ldaps") ? "tls" : "plain";
    return scheme + "://localhost:" + server.getListenPort(listener);
  }

  /** Answers nobody any more. */
  @Override
  public void close() {
    server.shutDown(true);
  }

  private static X509Certificate certificate(KeyPair pair)
      throws GeneralSecurityException, OperatorCreationException, CertIOException {
    X500Name name = new X500Name("CN=directory");
    Date from = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
    Date to = Date.from(Instant.parse("2100-01-01T00:00:00Z"));
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(name, BigInteger.ONE, from, to, name, pair.getPublic());
    builder.addExtension(
        Extension.subjectAlternativeName,
        false,
        new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")));
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
  }

  private static SSLContext context(KeyPair pair, X509Certificate certificate)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry("own", pair.getPrivate(), new char[0], new X509Certificate[] {certificate});
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, new char[0]);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private static String pem(X509Certificate certificate) throws GeneralSecurityException {
    String body =
        Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(certificate.getEncoded());
    return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
  }
}
