package rasoat.index.sealed.oracle;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** One open connection of either kind, as streams, with the time it was last used. */
final class Line implements Closeable {

  private static final int BUFFER = 1 << 15;

  private final DataInputStream in;
  private final DataOutputStream out;
  private final Closeable connection;
  private volatile long touched = System.nanoTime();

  private Line(InputStream in, OutputStream out, Closeable connection) {
    this.in = new DataInputStream(new BufferedInputStream(in, BUFFER));
    this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
    this.connection = connection;
  }

  static Line of(SocketChannel channel) {
    return new Line(Channels.newInputStream(channel), Channels.newOutputStream(channel), channel);
  }

  static Line of(Socket socket) throws IOException {
    return new Line(socket.getInputStream(), socket.getOutputStream(), socket);
  }

  DataInputStream in() {
    return in;
  }

  DataOutputStream out() {
    return out;
  }

  /** Marks it as in use. */
  void touch() {
    touched = System.nanoTime();
  }

  boolean isIdleFor(Duration time) {
    return System.nanoTime() - touched > time.toNanos();
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
