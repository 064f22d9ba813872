package rasoat.index.sealed.pack;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Phiếu: the random name of a sealed document, 32 hexadecimal digits. Only the office's own
 * register says which document it is.
 */
public record Ticket(String value) {

  static final int BYTES = 16;

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  public Ticket {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("ticket: expected 32 hexadecimal digits, got " + value);
    }
  }

  static Ticket random(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return of(bytes);
  }

  static Ticket of(byte[] bytes) {
    return new Ticket(HexFormat.of().formatHex(bytes));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
