package rasoat.index.sealed.oracle;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.KeyId;
import rasoat.index.sealed.term.Normaliser;

/**
 * Open connections to a sealing service, one for each thread that asks at the moment. Every answer
 * has its time: a service that hangs must not hang the scan.
 */
final class Connections implements AutoCloseable {

  /** Makes a connection. */
  @FunctionalInterface
  interface Dialling {
    Line dial() throws IOException;
  }

  /** What is said over an open connection. */
  @FunctionalInterface
  private interface Exchange<T> {
    T with(DataInputStream in, DataOutputStream out) throws IOException;
  }

  private static final Duration ANSWER = Duration.ofSeconds(20);

  private final String name;
  private final Dialling dialling;
  private final byte[] token;
  private final Deque<Line> idle = new ArrayDeque<>();
  private final ScheduledExecutorService alarm =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  Connections(String name, Dialling dialling, String token) {
    this.name = name;
    this.dialling = dialling;
    this.token = token.getBytes(StandardCharsets.US_ASCII);
    if (this.token.length > Wire.MOST_TOKEN_BYTES) {
      throw new IllegalArgumentException("token: expected at most 255 characters");
    }
  }

  /** Asks on a connection used before, which may have been closed meanwhile, else on a new one. */
  Reply ask(KeyId key, Fingerprint clear) throws IOException {
    Optional<Line> used = used();
    if (used.isPresent()) {
      try {
        return ask(used.get(), key, clear);
      } catch (RequestRefusedException e) {
        throw e;
      } catch (IOException e) {
        // The service was restarted, or hung up on an idle caller.
      }
    }
    return ask(dial(), key, clear);
  }

  private Reply ask(Line line, KeyId key, Fingerprint clear) throws IOException {
    Reply reply =
        exchange(
            line,
            (in, out) -> {
              out.writeShort(Normaliser.VERSION);
              Wire.write(out, key);
              Wire.write(out, clear);
              out.flush();
              return Reply.read(in);
            });
    keep(line);
    return reply;
  }

  private Line dial() throws IOException {
    Line line;
    try {
      line = dialling.dial();
    } catch (IOException e) {
      throw new IOException(
          "the sealing service %s does not answer: %s".formatted(name, e.getMessage()), e);
    }
    return exchange(
        line,
        (in, out) -> {
          out.write(Wire.magic());
          out.writeByte(token.length);
          out.write(token);
          out.flush();
          if (in.readUnsignedByte() != Wire.TERMS) {
            throw new RequestRefusedException(
                "the sealing service " + name + " refuses: " + in.readUTF());
          }
          in.readInt();
          return line;
        });
  }

  /** Channels know no time limit of their own: a connection that is late is cut. */
  private <T> T exchange(Line line, Exchange<T> exchange) throws IOException {
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> deadline =
        alarm.schedule(
            () -> {
              late.set(true);
              line.close();
              return null;
            },
            ANSWER.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return exchange.with(line.in(), line.out());
    } catch (IOException e) {
      line.close();
      if (late.get()) {
        throw new IOException(
            "the sealing service %s: expected an answer within %d s, got none"
                .formatted(name, ANSWER.toSeconds()),
            e);
      }
      throw e instanceof RequestRefusedException ? e : broken(e);
    } finally {
      deadline.cancel(false);
    }
  }

  private IOException broken(IOException e) {
    String reason = e.getMessage() == null ? "it hung up" : e.getMessage();
    return new IOException("the sealing service %s: %s".formatted(name, reason), e);
  }

  private synchronized Optional<Line> used() {
    return Optional.ofNullable(idle.pollFirst());
  }

  private synchronized void keep(Line line) {
    idle.addFirst(line);
  }

  /** Hangs up. */
  @Override
  public synchronized void close() throws IOException {
    alarm.shutdownNow();
    for (Line line : idle) {
      line.close();
    }
    idle.clear();
  }
}
