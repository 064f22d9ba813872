package rasoat.index.sealed.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.Provider;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.KeyId;
import rasoat.index.sealed.term.Normaliser;
import rasoat.index.sealed.term.SealedField;

/**
 * The one formula of a sealed registry: {@code HMAC-SHA256(key, "RS1|field|width|normaliser|hash")}
 * cut to its first 64 bits, the hash as 16 hexadecimal digits. The key may lie in memory or in a
 * token; for one thread at a time.
 */
public final class TermMac implements Keyed {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String SCHEME = "RS1";

  private final Mac mac;
  private final KeyId id;

  private TermMac(Mac mac) {
    this.mac = mac;
    this.id = new KeyId(HexFormat.of().toHexDigits(first64(ascii(SCHEME + "|key-id"))));
  }

  /**
   * Terms under a key.
   *
   * @param provider the one that owns the key; empty for a key in memory
   */
  public static TermMac with(Key key, Optional<Provider> provider) throws GeneralSecurityException {
    Mac mac =
        provider.isPresent()
            ? Mac.getInstance(ALGORITHM, provider.get())
            : Mac.getInstance(ALGORITHM);
    mac.init(key);
    return new TermMac(mac);
  }

  @Override
  public KeyId id() {
    return id;
  }

  @Override
  public Fingerprint seal(Fingerprint clear) {
    Map<SealedField, long[]> terms = new EnumMap<>(SealedField.class);
    clear.values().forEach((field, hashes) -> terms.put(field, terms(field, hashes)));
    return new Fingerprint(terms);
  }

  private long[] terms(SealedField field, long[] hashes) {
    byte[] prefix =
        ascii(
            String.join(
                "|",
                SCHEME,
                field.label(),
                Integer.toString(field.width()),
                Integer.toString(Normaliser.VERSION),
                ""));
    byte[] input = Arrays.copyOf(prefix, prefix.length + 2 * Long.BYTES);
    long[] terms = new long[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      writeHex(hashes[i], input, prefix.length);
      terms[i] = first64(input);
    }
    Arrays.sort(terms);
    return terms;
  }

  private static void writeHex(long value, byte[] into, int at) {
    for (int i = 0; i < 2 * Long.BYTES; i++) {
      into[at + i] = (byte) Character.forDigit((int) (value >>> (60 - 4 * i)) & 0xF, 16);
    }
  }

  private long first64(byte[] input) {
    return ByteBuffer.wrap(mac.doFinal(input)).getLong();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
