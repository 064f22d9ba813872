package rasoat.index.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Bytes become text: by their byte order mark, else as UTF-8, else in the encoding of before
 * Unicode that makes Vietnamese of them. Bytes that make none are refused: another guess would turn
 * words into other words unnoticed.
 */
final class TextDecoder {

  private static final double GOOD_SHARE = 0.7;
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  private TextDecoder() {}

  static String decode(byte[] bytes, String name) throws UnfitFileException {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      return strict(bytes, StandardCharsets.UTF_16, name);
    }
    Optional<Charset> wide = unmarkedUtf16(bytes);
    if (wide.isPresent()) {
      return strict(bytes, wide.get(), name);
    }
    try {
      return LegacyText.toUnicode(strict(bytes, StandardCharsets.UTF_8, name));
    } catch (UnfitFileException e) {
      return legacy(bytes).orElseThrow(() -> e);
    }
  }

  private static Optional<String> legacy(byte[] bytes) {
    String windows = Normalizer.normalize(new String(bytes, WINDOWS_1258), Normalizer.Form.NFC);
    String fonts = LegacyText.toUnicode(new String(bytes, StandardCharsets.ISO_8859_1));
    Legibility asWindows = Legibility.of(windows);
    Legibility asFonts = Legibility.of(fonts);
    boolean windowsWins = asWindows.balance() >= asFonts.balance();
    Legibility best = windowsWins ? asWindows : asFonts;
    return best.good() > 0 && best.share() >= GOOD_SHARE
        ? Optional.of(windowsWins ? windows : fonts)
        : Optional.empty();
  }

  /** Every other byte of plain Vietnamese in UTF-16 is 0, 1 or 1E. */
  private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int looked = Math.min(bytes.length, 1 << 12) & ~1;
    for (int i = 0; i < looked; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (looked == 0 || Math.max(even, odd) * 5 < looked) {
      return Optional.empty();
    }
    return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static String strict(byte[] bytes, Charset charset, String name)
      throws UnfitFileException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, text, true);
    if (result.isError()) {
      throw new UnfitFileException(
          "expected %s in %s: broken at byte %d".formatted(charset.name(), name, in.position()));
    }
    return text.flip().toString();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
