package rasoat.crawler.capture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Letters that were taken for their own bytes: Meta's exports write each byte of UTF-8 as a sign of
 * its own, {@code Ã} and a no-break space for {@code à}.
 *
 * <p>To be repaired once, string by string as JSON gives them, and before anything is trimmed or
 * folded: the broken {@code à} holds U+00A0, the broken {@code ậ} U+00AD.
 */
public final class Mojibake {

  private Mojibake() {}

  /**
   * The text that was meant. Strict, so honest text stays: the letters of {@code có gì} are bytes
   * too, and no UTF-8.
   */
  public static String repair(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char sign = text.charAt(i);
      if (sign > 0xFF) {
        return text;
      }
      bytes[i] = (byte) sign;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }
}
