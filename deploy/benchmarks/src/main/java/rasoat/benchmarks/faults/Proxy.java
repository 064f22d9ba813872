package rasoat.benchmarks.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A wire between the program and a server that can be cut or go silent. */
final class Proxy implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final long LOOK_MILLIS = 20;

  /** How the wire is. */
  enum State {
    WHOLE,
    /** Connections end, and new ones end at once. */
    CUT,
    /** Connections stay, and nothing comes through. */
    SILENT
  }

  private final ServerSocket door;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile State state = State.WHOLE;

  private Proxy(int target) throws IOException {
    this.target = target;
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  /** A wire to that port of this machine. */
  static Proxy to(int target) throws IOException {
    return new Proxy(target);
  }

  int port() {
    return door.getLocalPort();
  }

  void state(State next) throws IOException {
    state = next;
    if (next == State.CUT) {
      closeAll();
    }
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        Thread.ofVirtual().start(() -> join(client));
      } catch (IOException e) {
        // The door was closed.
      }
    }
  }

  private void join(Socket client) {
    open.add(client);
    try {
      if (state == State.CUT) {
        client.close();
        return;
      }
      Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
      open.add(server);
      Thread.ofVirtual().start(() -> carry(server, client));
      carry(client, server);
    } catch (IOException e) {
      close(client);
    } finally {
      open.remove(client);
    }
  }

  private void carry(Socket from, Socket to) {
    byte[] bytes = new byte[BUFFER];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
        awaitWhole();
        out.write(bytes, 0, count);
      }
    } catch (IOException e) {
      // The wire was cut, or one end hung up.
    } finally {
      open.remove(from);
    }
  }

  private void awaitWhole() {
    try {
      while (state == State.SILENT) {
        TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It is closed either way.
    }
  }

  private void closeAll() {
    open.forEach(Proxy::close);
  }

  @Override
  public void close() throws IOException {
    door.close();
    closeAll();
  }
}
