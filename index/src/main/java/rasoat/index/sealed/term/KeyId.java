package rasoat.index.sealed.term;

import java.util.regex.Pattern;

/** Names a sealing key without telling anything of it: 16 hexadecimal digits. */
public record KeyId(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

  public KeyId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("key id: expected 16 hexadecimal digits, got " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
