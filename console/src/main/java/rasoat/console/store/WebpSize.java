package rasoat.console.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Width and height from the first chunk of a WebP file (RFC 9649), which the JDK cannot read. */
record WebpSize(int width, int height) {

  private static final int FOURTEEN_BITS = 0x3FFF;
  private static final int TWENTY_FOUR_BITS = 0xFFFFFF;

  static Optional<WebpSize> of(byte[] webp) {
    ByteBuffer bytes = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
    try {
      return switch (new String(webp, 12, 4, ISO_8859_1)) {
        case "VP8 " ->
            Optional.of(
                new WebpSize(
                    bytes.getShort(26) & FOURTEEN_BITS, bytes.getShort(28) & FOURTEEN_BITS));
        case "VP8L" -> Optional.of(lossless(bytes.getInt(21)));
        case "VP8X" ->
            Optional.of(
                new WebpSize(
                    (bytes.getInt(24) & TWENTY_FOUR_BITS) + 1,
                    (bytes.getInt(26) >>> 8 & TWENTY_FOUR_BITS) + 1));
        default -> Optional.empty();
      };
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static WebpSize lossless(int packed) {
    return new WebpSize((packed & FOURTEEN_BITS) + 1, (packed >>> 14 & FOURTEEN_BITS) + 1);
  }
}
