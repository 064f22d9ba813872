package rasoat.console.account;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * Connections to the one directory. JNDI wants the name of a class and calls {@code getDefault} on
 * it, so what they are made with has to be static.
 */
public final class DirectorySockets extends SocketFactory {

  private static final AtomicReference<SocketFactory> MADE_WITH =
      new AtomicReference<>(SSLSocketFactory.getDefault());

  private final SocketFactory sockets;

  private DirectorySockets(SocketFactory sockets) {
    this.sockets = sockets;
  }

  static void makeWith(SSLSocketFactory sockets) {
    MADE_WITH.set(sockets);
  }

  /** As JNDI calls it. */
  public static SocketFactory getDefault() {
    return new DirectorySockets(MADE_WITH.get());
  }

  @Override
  public Socket createSocket() throws IOException {
    return sockets.createSocket();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return sockets.createSocket(host, port);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return sockets.createSocket(host, port, local, localPort);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return sockets.createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return sockets.createSocket(host, port, local, localPort);
  }
}
