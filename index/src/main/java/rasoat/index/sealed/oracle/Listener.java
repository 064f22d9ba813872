package rasoat.index.sealed.oracle;

import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** A place where a service waits for callers. */
interface Listener extends Closeable {

  /** The next caller; blocks, and fails once the listener is closed. */
  Line accept() throws IOException;

  /**
   * A Unix domain socket for its owner, and for its group when asked.
   *
   * @throws IOException when another service listens there, or another kind of file is in the way
   */
  static Listener local(Path socket, boolean group) throws IOException {
    makeRoom(socket);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      server.bind(UnixDomainSocketAddress.of(socket));
      Set<PosixFilePermission> modes =
          EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
      if (group) {
        modes.addAll(EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE));
      }
      Files.setPosixFilePermissions(socket, modes);
    } catch (IOException | UnsupportedOperationException e) {
      server.close();
      throw new IOException("oracle: cannot listen on " + socket + ": " + e.getMessage(), e);
    }
    return new Listener() {
      @Override
      public Line accept() throws IOException {
        return Line.of(server.accept());
      }

      @Override
      public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
      }
    };
  }

  /** A TLS port; the context holds the certificate of this host. */
  static Listener remote(OracleAddress.Remote address, SSLContext tls) throws IOException {
    SSLServerSocket server =
        (SSLServerSocket)
            tls.getServerSocketFactory()
                .createServerSocket(address.port(), 0, InetAddress.getByName(address.host()));
    server.setEnabledProtocols(new String[] {"TLSv1.3"});
    return new Listener() {
      @Override
      public Line accept() throws IOException {
        return Line.of(server.accept());
      }

      @Override
      public void close() throws IOException {
        server.close();
      }
    };
  }

  /** Takes away the socket of a service that was killed. */
  private static void makeRoom(Path socket) throws IOException {
    if (!Files.exists(socket, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    BasicFileAttributes attributes =
        Files.readAttributes(socket, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isOther()) {
      throw new IOException("oracle: expected a free place for a socket, got a file: " + socket);
    }
    try (SocketChannel other = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      throw new BindException(
          "oracle: expected to listen alone, got another service at " + other.getRemoteAddress());
    } catch (BindException e) {
      throw e;
    } catch (IOException e) {
      Files.delete(socket); // nobody answers there
    }
  }
}
