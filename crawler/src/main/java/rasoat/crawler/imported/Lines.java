package rasoat.crawler.imported;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The lines of a text file that are not blank, UTF-8, with either line end and with or without a
 * byte order mark. A line may have {@value #LIMIT} bytes; a longer one is passed over without being
 * kept.
 */
final class Lines implements AutoCloseable {

  static final int LIMIT = 16 << 20;

  private final InputStream in;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int number;
  private boolean tooLong;

  private Lines(InputStream in) {
    this.in = in;
  }

  static Lines open(Path file) throws IOException {
    return new Lines(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
  }

  /** Goes to the next line that is not blank; false when there is none. */
  boolean advance() throws IOException {
    while (fill()) {
      if (tooLong || !isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** The number of the current line, from 1; blank lines count. */
  int number() {
    return number;
  }

  /** The current line without its end. */
  String text() throws LineException {
    if (tooLong) {
      throw LineException.of("expected a line of at most " + LIMIT + " bytes, got a longer one");
    }
    String text = decode(ByteBuffer.wrap(bytes.toByteArray()));
    return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private boolean fill() throws IOException {
    bytes.reset();
    tooLong = false;
    int next = in.read();
    if (next < 0) {
      return false;
    }
    number++;
    for (; next >= 0 && next != '\n'; next = in.read()) {
      tooLong = tooLong || bytes.size() == LIMIT;
      if (!tooLong) {
        bytes.write(next);
      }
    }
    return true;
  }

  private boolean isBlank() {
    return bytes.toString(StandardCharsets.ISO_8859_1).isBlank();
  }

  private static String decode(ByteBuffer line) throws LineException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(line.remaining());
    CoderResult result = decoder.decode(line, text, true);
    text.flip();
    if (result.isError()) {
      String got = "0x%02X".formatted(line.get(line.position()) & 0xFF);
      throw LineException.of(text.length() + 1, "expected UTF-8, got the byte " + got);
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
