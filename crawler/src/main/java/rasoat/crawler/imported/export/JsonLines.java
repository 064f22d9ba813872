package rasoat.crawler.imported.export;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a file with one JSON value a line. */
final class JsonLines {

  static final int LIMIT = 16 << 20;

  private final InputStream in;
  private Optional<String> broken = Optional.empty();

  JsonLines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** One line without its end; of a line that is too long only the beginning. */
  record Line(byte[] bytes, boolean isTooLong) {}

  /** The next line; nothing after the last one, and where reading breaks off. */
  Optional<Line> next() {
    try {
      return read();
    } catch (IOException e) {
      broken = Optional.of("expected a file that can be read, got: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Why reading broke off; empty when it did not. */
  Optional<String> broken() {
    return broken;
  }

  private Optional<Line> read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    int sign = in.read();
    if (sign < 0) {
      return Optional.empty();
    }
    for (; sign >= 0 && sign != '\n'; sign = in.read()) {
      tooLong = tooLong || line.size() == LIMIT;
      if (!tooLong) {
        line.write(sign);
      }
    }
    return Optional.of(new Line(line.toByteArray(), tooLong));
  }
}
