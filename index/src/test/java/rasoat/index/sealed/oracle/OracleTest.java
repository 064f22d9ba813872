package rasoat.index.sealed.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.index.sealed.key.KeyRing;
import rasoat.index.sealed.key.OfficeKey;
import rasoat.index.sealed.key.YearKey;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.KeyId;
import rasoat.index.sealed.term.SealedField;

class OracleTest {

  private static final int RATE = 10_000;

  private final YearKey key = OfficeKey.create("Văn phòng Sông Mơ", new SecureRandom()).year(2026);
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
  private final AtomicLong nanos = new AtomicLong();

  @TempDir private Path folder;
  private Path socket;
  private Clients clients;
  private String token;
  private Oracle oracle;

  @BeforeEach
  void listen() throws IOException {
    socket = folder.resolve("oracle.sock");
    clients = new Clients(folder.resolve("clients"));
    token = clients.grant("scanner", new SecureRandom());
    oracle = start();
  }

  @AfterEach
  void hangUp() throws IOException {
    oracle.close();
  }

  @Test
  void givesTheTermsThatTheKeyGives() throws IOException {
    Fingerprint clear =
        new Fingerprint(
            Map.of(
                SealedField.BODY_5,
                new long[] {-7, 1, 2},
                SealedField.NUMBER_DATE,
                new long[] {3}));

    try (OracleClient client = client(token)) {
      Fingerprint terms = client.seal(key.id(), clear);

      assertThat(terms.of(SealedField.BODY_5))
          .isEqualTo(key.mac().seal(clear).of(SealedField.BODY_5));
      assertThat(terms.of(SealedField.NUMBER_DATE))
          .isEqualTo(key.mac().seal(clear).of(SealedField.NUMBER_DATE));
    }
  }

  @Test
  void logsWhoAndHowManyAndNeverWhat() throws IOException {
    long value = 0x1234_5678_9abc_def0L;
    try (OracleClient client = client(token)) {
      client.seal(key.id(), new Fingerprint(Map.of(SealedField.BODY_5, new long[] {value, 2, 3})));
    }

    assertThat(log).containsExactly("scanner " + key.id() + " 3 answered");
  }

  @Test
  void refusesACallerWithoutAToken() {
    try (OracleClient client = client("guess")) {
      assertThatThrownBy(() -> client.seal(key.id(), values(3)))
          .hasMessage(
              "the sealing service %s refuses: expected a valid token, got another"
                  .formatted("unix:" + socket));
      assertThat(log).containsExactly("  0 refused: expected a valid token, got another");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void refusesAKeyItDoesNotHave() throws IOException {
    try (OracleClient client = client(token)) {
      assertThatThrownBy(() -> client.seal(new KeyId("0000000000000001"), values(3)))
          .hasMessageContaining("expected a key of this service, got 0000000000000001");
      assertThat(client.seal(key.id(), values(3)).size()).isEqualTo(3);
    }
  }

  @Test
  void makesAFastCallerWaitAsLongAsItSays() throws IOException {
    try (OracleClient client = client(token)) {
      for (int i = 0; i < 5; i++) {
        client.seal(key.id(), values(4_000));
      }
    }

    assertThat(log).contains("scanner " + key.id() + " 4000 wait");
    assertThat(waits)
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one).isBetween(Duration.ofMillis(1), Duration.ofMinutes(1)));
  }

  @Test
  void splitsWhatIsTooLargeForOneRequest() throws IOException {
    Fingerprint clear = values(9_000);
    try (OracleClient client = client(token)) {
      assertThat(client.seal(key.id(), clear).of(SealedField.BODY_5))
          .isEqualTo(key.mac().seal(clear).of(SealedField.BODY_5));
    }
    assertThat(log).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void refusesATooLargeRequestBeforeReadingIt() throws IOException {
    try (Line line = line()) {
      greet(line);
      line.out().writeShort(1);
      line.out().writeLong(HexFormat.fromHexDigitsToLong(key.id().value()));
      line.out().writeByte(1);
      line.out().writeByte(SealedField.BODY_5.code());
      line.out().writeInt(Integer.MAX_VALUE);
      line.out().flush();

      assertThat(line.in().readUnsignedByte()).isEqualTo(Wire.REFUSED);
      assertThat(line.in().readUTF())
          .isEqualTo("expected at most 4096 values in a request, got more");
      assertThat(line.in().read()).isEqualTo(-1);
    }
  }

  @Test
  void refusesValuesOfAnotherNormaliser() throws IOException {
    try (Line line = line()) {
      greet(line);
      line.out().writeShort(99);
      line.out().writeLong(1);
      line.out().writeByte(0);
      line.out().flush();

      assertThat(line.in().readUnsignedByte()).isEqualTo(Wire.REFUSED);
      assertThat(line.in().readUTF()).isEqualTo("expected values of normaliser 1, got 99");
    }
  }

  @Test
  void findsTheServiceAgainAfterARestart() throws IOException {
    try (OracleClient client = client(token)) {
      client.seal(key.id(), values(3));
      oracle.close();

      assertThatThrownBy(() -> client.seal(key.id(), values(3)))
          .hasMessageContaining("does not answer");

      oracle = start();
      assertThatThrownBy(() -> client.seal(key.id(), values(3)))
          .as("not asked again at once: a service that hangs must not hold up every post")
          .hasMessageContaining("does not answer");

      nanos.addAndGet(Duration.ofSeconds(15).toNanos());
      assertThat(client.seal(key.id(), values(3)).size()).isEqualTo(3);
    }
  }

  @Test
  void opensItsSocketToItsOwnerAlone() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)))
        .isEqualTo("rw-------");
  }

  @Test
  void takesThePlaceOfAServiceThatWasKilledButOfNoOther() throws IOException {
    assertThatThrownBy(this::start).hasMessageContaining("expected to listen alone");

    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> Listener.local(file, false))
        .hasMessageContaining("expected a free place for a socket, got a file");
  }

  @Test
  void doesNotAnswerWhatItCannotLog() throws IOException {
    oracle.close();
    OracleLog full =
        (client, id, count, outcome) -> {
          throw new IOException("no space left");
        };
    oracle = new Oracle(KeyRing.of(List.of(key)), clients, RATE, nanos::get, full);
    oracle.listen(socket, false);

    try (OracleClient client = client(token)) {
      assertThatThrownBy(() -> client.seal(key.id(), values(3))).isInstanceOf(IOException.class);
    }
  }

  private Oracle start() throws IOException {
    Oracle started =
        new Oracle(
            KeyRing.of(List.of(key)),
            clients,
            RATE,
            nanos::get,
            (client, id, count, outcome) ->
                log.add(client + " " + id + " " + count + " " + outcome));
    started.listen(socket, false);
    return started;
  }

  /** Whose waiting moves the clock. */
  private OracleClient client(String tokenShown) {
    return new OracleClient(
        "unix:" + socket,
        new Connections("unix:" + socket, this::line, tokenShown),
        time -> {
          waits.add(time);
          nanos.addAndGet(time.toNanos());
        },
        nanos::get);
  }

  private Line line() throws IOException {
    return Line.of(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
  }

  private void greet(Line line) throws IOException {
    DataOutputStream out = line.out();
    out.write(Wire.magic());
    out.writeByte(token.length());
    out.writeBytes(token);
    out.flush();
    assertThat(line.in().readUnsignedByte()).isEqualTo(Wire.TERMS);
    assertThat(line.in().readInt()).isEqualTo(4096);
  }

  private static Fingerprint values(int count) {
    return new Fingerprint(
        Map.of(SealedField.BODY_5, LongStream.range(0, count).map(i -> i * 7919).toArray()));
  }
}
