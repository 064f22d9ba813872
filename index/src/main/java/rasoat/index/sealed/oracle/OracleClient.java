package rasoat.index.sealed.oracle;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.KeyId;
import rasoat.index.sealed.term.SealedField;
import rasoat.index.sealed.term.SealingService;

/**
 * Asks a sealing service in another process. Safe for many threads. When the service is too busy,
 * waits as long as it says, within limits.
 */
public final class OracleClient implements SealingService, AutoCloseable {

  /** How a thread waits; tests do not. */
  @FunctionalInterface
  interface Waiting {
    void await(Duration time) throws InterruptedException;
  }

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final String name;
  private final Connections connections;
  private final Waiting waiting;
  private final Outage outage;

  OracleClient(String name, Connections connections, Waiting waiting, LongSupplier nanoTime) {
    this.name = name;
    this.connections = connections;
    this.waiting = waiting;
    this.outage = new Outage(nanoTime);
  }

  /** A client of a service on this machine; nothing is asked yet. */
  public static OracleClient of(OracleAddress.Local address, String token) {
    return new OracleClient(
        address.toString(),
        new Connections(
            address.toString(),
            () -> Line.of(SocketChannel.open(UnixDomainSocketAddress.of(address.socket()))),
            token),
        Thread::sleep,
        System::nanoTime);
  }

  /**
   * A client of a service on another host.
   *
   * @param tls what trusts the certificate of that host, and no other
   */
  public static OracleClient of(OracleAddress.Remote address, String token, SSLContext tls) {
    return new OracleClient(
        address.toString(),
        new Connections(address.toString(), () -> dial(address, tls), token),
        Thread::sleep,
        System::nanoTime);
  }

  private static Line dial(OracleAddress.Remote address, SSLContext tls) throws IOException {
    SSLSocket socket =
        (SSLSocket) tls.getSocketFactory().createSocket(address.host(), address.port());
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setProtocols(new String[] {"TLSv1.3"});
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    return Line.of(socket);
  }

  @Override
  public Fingerprint seal(KeyId key, Fingerprint clear) throws IOException {
    if (clear.size() <= Wire.MOST_VALUES) {
      return clear.size() == 0 ? clear : ask(key, clear);
    }
    Map<SealedField, long[]> terms = new EnumMap<>(SealedField.class);
    for (SealedField field : clear.values().keySet()) {
      terms.put(field, inParts(key, field, clear.of(field)));
    }
    return new Fingerprint(terms);
  }

  private long[] inParts(KeyId key, SealedField field, long[] clear) throws IOException {
    long[] terms = new long[clear.length];
    for (int from = 0; from < clear.length; from += Wire.MOST_VALUES) {
      int to = Math.min(clear.length, from + Wire.MOST_VALUES);
      long[] part = Arrays.copyOfRange(clear, from, to);
      long[] sealed = ask(key, new Fingerprint(Map.of(field, part))).of(field);
      System.arraycopy(sealed, 0, terms, from, to - from);
    }
    Arrays.sort(terms);
    return terms;
  }

  private Fingerprint ask(KeyId key, Fingerprint clear) throws IOException {
    Duration waited = Duration.ZERO;
    while (true) {
      Reply reply = outage.spare(() -> connections.ask(key, clear));
      if (reply.terms().isPresent()) {
        return checked(reply.terms().get(), clear);
      }
      waited = waited.plus(reply.askIn());
      if (waited.compareTo(PATIENCE) > 0) {
        throw new IOException(
            "the sealing service %s is too busy: expected an answer within %d s, got: ask again in %d s"
                .formatted(name, PATIENCE.toSeconds(), reply.askIn().toSeconds()));
      }
      pause(reply.askIn());
    }
  }

  private void pause(Duration time) throws IOException {
    try {
      waiting.await(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the sealing service " + name, e);
    }
  }

  private Fingerprint checked(Fingerprint terms, Fingerprint clear) throws IOException {
    for (SealedField field : clear.values().keySet()) {
      if (terms.of(field).length != clear.of(field).length) {
        throw new IOException(
            "the sealing service %s: expected %d terms, got %d"
                .formatted(name, clear.of(field).length, terms.of(field).length));
      }
    }
    return terms;
  }

  /** Hangs up. */
  @Override
  public void close() throws IOException {
    connections.close();
  }
}
