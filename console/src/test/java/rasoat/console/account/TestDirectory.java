package rasoat.console.account;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import rasoat.database.TestCertificate;

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
    TestCertificate certificate = TestCertificate.in(folder, "directory");
    SSLContext tls = certificate.serving();
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
    Path password = Files.writeString(folder.resolve("manager"), MANAGER_PASSWORD + "\n");
    return new TestDirectory(server, certificate.file(), password);
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
}
