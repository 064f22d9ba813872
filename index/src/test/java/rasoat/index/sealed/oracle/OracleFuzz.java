package rasoat.index.sealed.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import rasoat.index.sealed.key.KeyRing;
import rasoat.index.sealed.key.OfficeKey;
import rasoat.index.sealed.key.YearKey;
import rasoat.model.port.FuzzedFile;

/** Requests to the sealing service from anybody, and answers from what stands in its place. */
class OracleFuzz {

  private static final YearKey YEAR = OfficeKey.create("UBND", new SecureRandom()).year(2026);

  private Path file = Path.of("");
  private String token = "";

  @BeforeEach
  void grant() throws IOException {
    if (token.isEmpty()) {
      file = FuzzedFile.with("clients", new byte[0]);
      Files.delete(file);
      token = new Clients(file).grant("quay", new SecureRandom());
    }
  }

  @FuzzTest
  void stranger(byte[] sent) throws IOException {
    AtomicInteger asked = new AtomicInteger();

    converse(sent, asked);

    assertThat(asked).as("values that were keyed").hasValue(0);
  }

  @FuzzTest
  void client(byte[] sent) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(Wire.magic());
    out.writeByte(token.length());
    out.write(token.getBytes(StandardCharsets.US_ASCII));
    out.write(sent);

    converse(bytes.toByteArray(), new AtomicInteger());
  }

  @FuzzTest
  void reply(byte[] sent) {
    try {
      Reply.read(new DataInputStream(new ByteArrayInputStream(sent)));
    } catch (IOException e) {
      // A broken answer ends so.
    }
  }

  private void converse(byte[] sent, AtomicInteger asked) throws IOException {
    OracleLog log = (client, key, values, outcome) -> asked.addAndGet(values);
    Conversation conversation =
        new Conversation(
            KeyRing.of(List.of(YEAR)), new Clients(file), new RateLimit(20_000, () -> 0), log);
    try {
      conversation.hold(Line.of(new MemorySocket(sent)));
    } catch (IOException e) {
      // A caller that hangs up ends so.
    }
  }

  private static final class MemorySocket extends Socket {

    private final byte[] sent;

    MemorySocket(byte[] sent) {
      this.sent = sent;
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(sent);
    }

    @Override
    public OutputStream getOutputStream() {
      return OutputStream.nullOutputStream();
    }
  }
}
