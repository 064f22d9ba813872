package rasoat.crawler.source.facebook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import rasoat.crawler.fetch.Secret;

/**
 * An answer of Graph without tokens. The addresses in {@code paging} repeat the token of the call;
 * they are struck out whole, for nobody follows them, and so is the token wherever else it stands.
 * All other bytes stay as they are.
 */
record TokenFree(List<Secret> secrets) implements UnaryOperator<byte[]> {

  static final String STRUCK_OUT = "struck-out";

  // A text with its escapes, also one that was cut off. Unrolled: a plain alternative recurses.
  private static final Pattern PAGING =
      Pattern.compile(
          "(\"(?:next|previous)\"\\s*+:\\s*+\")[^\"\\\\]*+(?:\\\\.?[^\"\\\\]*+)*+", Pattern.DOTALL);

  @Override
  public byte[] apply(byte[] body) {
    String text = new String(body, StandardCharsets.ISO_8859_1); // each byte is one letter
    text = PAGING.matcher(text).replaceAll("$1" + STRUCK_OUT);
    for (Secret secret : secrets) {
      text = text.replace(secret.reveal(), STRUCK_OUT);
    }
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
