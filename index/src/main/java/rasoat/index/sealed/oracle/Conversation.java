package rasoat.index.sealed.oracle;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import rasoat.index.sealed.key.KeyRing;
import rasoat.index.sealed.key.Keyed;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.KeyId;
import rasoat.index.sealed.term.Normaliser;

/** One connection, from its token to its end. */
record Conversation(KeyRing keys, Clients clients, RateLimit limit, OracleLog log) {

  /** Answers until the caller hangs up. */
  void hold(Line line) throws IOException {
    DataInputStream in = line.in();
    DataOutputStream out = line.out();
    Optional<String> client = greet(in);
    if (client.isEmpty()) {
      refuse(out, "", "expected a valid token, got another");
      return;
    }
    out.writeByte(Wire.TERMS);
    out.writeInt(Wire.MOST_VALUES);
    out.flush();
    boolean goesOn = true;
    while (goesOn) {
      line.touch();
      goesOn = answer(in, out, client.get());
    }
  }

  private Optional<String> greet(DataInputStream in) throws IOException {
    if (!Arrays.equals(in.readNBytes(Wire.magic().length), Wire.magic())) {
      return Optional.empty();
    }
    byte[] token = in.readNBytes(in.readUnsignedByte());
    return clients.named(new String(token, StandardCharsets.US_ASCII));
  }

  /** One request; false when the caller is gone or cannot be understood any more. */
  private boolean answer(DataInputStream in, DataOutputStream out, String client)
      throws IOException {
    int normaliser;
    try {
      normaliser = in.readUnsignedShort();
    } catch (EOFException e) {
      return false;
    }
    KeyId key = Wire.readKey(in);
    Fingerprint clear;
    try {
      clear = Wire.readValues(in);
    } catch (RequestRefusedException e) {
      refuse(out, client, e.getMessage());
      return false; // the rest of the request is not read
    }
    if (normaliser != Normaliser.VERSION) {
      refuse(
          out,
          client,
          "expected values of normaliser %d, got %d".formatted(Normaliser.VERSION, normaliser));
    } else {
      seal(out, client, key, clear);
    }
    return true;
  }

  private void seal(DataOutputStream out, String client, KeyId key, Fingerprint clear)
      throws IOException {
    Optional<Keyed> keyed = keys.find(key);
    if (keyed.isEmpty()) {
      refuse(out, client, "expected a key of this service, got " + key);
      return;
    }
    Duration wait = limit.take(client, clear.size());
    if (wait.isPositive()) {
      log.add(client, key.value(), clear.size(), "wait");
      out.writeByte(Wire.WAIT);
      out.writeInt((int) Math.min(Integer.MAX_VALUE, wait.toMillis()));
    } else {
      log.add(client, key.value(), clear.size(), "answered");
      out.writeByte(Wire.TERMS);
      Wire.write(out, keyed.get().seal(clear));
    }
    out.flush();
  }

  private void refuse(DataOutputStream out, String client, String reason) throws IOException {
    log.add(client, "", 0, "refused: " + reason);
    out.writeByte(Wire.REFUSED);
    out.writeUTF(reason);
    out.flush();
  }
}
