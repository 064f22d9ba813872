package rasoat.benchmarks.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** What the machines of a cluster depend on: it can be stopped, and its wire be cut. */
interface Server extends AutoCloseable {

  /** Begins, or goes on after a stop; ready when it returns. */
  void start() throws IOException, InterruptedException;

  /** At once, as when its machine dies. */
  void stop() throws IOException, InterruptedException;

  /** By which the program reaches it. */
  Proxy wire();

  @Override
  void close() throws IOException;

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
