package rasoat.index.sealed.oracle;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.KeyId;
import rasoat.index.sealed.term.SealedField;

/** What both ends of a connection read and write. */
final class Wire {

  static final int TERMS = 0;
  static final int REFUSED = 1;
  static final int WAIT = 2;

  /** A page has some hundreds of values; more come in several requests. */
  static final int MOST_VALUES = 4096;

  static final int MOST_TOKEN_BYTES = 255;

  private static final byte[] MAGIC = "RSO1".getBytes(StandardCharsets.US_ASCII);

  private Wire() {}

  static byte[] magic() {
    return MAGIC.clone();
  }

  static void write(DataOutputStream out, KeyId key) throws IOException {
    out.writeLong(HexFormat.fromHexDigitsToLong(key.value()));
  }

  static KeyId readKey(DataInputStream in) throws IOException {
    return new KeyId(HexFormat.of().toHexDigits(in.readLong()));
  }

  static void write(DataOutputStream out, Fingerprint values) throws IOException {
    out.writeByte(values.values().size());
    for (SealedField field : values.values().keySet()) {
      long[] some = values.of(field);
      out.writeByte(field.code());
      out.writeInt(some.length);
      for (long value : some) {
        out.writeLong(value);
      }
    }
  }

  /** Never reads more values than allowed. */
  static Fingerprint readValues(DataInputStream in) throws IOException {
    Map<SealedField, long[]> values = new EnumMap<>(SealedField.class);
    int left = MOST_VALUES;
    for (int fields = in.readUnsignedByte(); fields > 0; fields--) {
      int code = in.readUnsignedByte();
      SealedField field =
          SealedField.ofCode(code)
              .orElseThrow(() -> new RequestRefusedException("expected a field, got " + code));
      int count = in.readInt();
      if (count < 0 || count > left) {
        throw new RequestRefusedException(
            "expected at most %d values in a request, got more".formatted(MOST_VALUES));
      }
      left -= count;
      long[] some = new long[count];
      for (int i = 0; i < count; i++) {
        some[i] = in.readLong();
      }
      values.put(field, some);
    }
    return new Fingerprint(values);
  }
}
