package rasoat.deploy.pages;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lines of a file one after the other, whatever stands in them. One that is too long, or not
 * UTF-8, is a line nevertheless.
 */
final class Utf8Lines implements AutoCloseable {

  /** More than the posts of any page; what follows on the line is passed over. */
  static final int LONGEST = 4 << 20;

  private static final String MARK = "\uFEFF";

  /**
   * A line that holds something.
   *
   * @param number counted from 1, empty lines too
   * @param text without blanks around; empty when it cannot be read
   * @param fault why it cannot be read; empty when it can
   */
  record Line(long number, String text, String fault) {}

  private final InputStream in;
  private long number;

  private Utf8Lines(InputStream in) {
    this.in = in;
  }

  static Utf8Lines of(Path file) throws IOException {
    return new Utf8Lines(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
  }

  /** How many lines hold something. */
  static long count(Path file) throws IOException {
    long count = 0;
    try (Utf8Lines lines = of(file)) {
      while (lines.next().isPresent()) {
        count++;
      }
    }
    return count;
  }

  /** The next line that holds something; empty at the end. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int next = in.read(); ; next = in.read()) {
      if (next >= 0 && next != '\n') {
        if (bytes.size() <= LONGEST) {
          bytes.write(next);
        }
        continue;
      }
      number++;
      Line line = line(bytes);
      if (!line.text().isEmpty() || !line.fault().isEmpty()) {
        return Optional.of(line);
      }
      if (next < 0) {
        return Optional.empty();
      }
      bytes.reset();
    }
  }

  private Line line(ByteArrayOutputStream bytes) {
    if (bytes.size() > LONGEST) {
      return new Line(number, "", "expected at most " + LONGEST + " bytes, got more");
    }
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      String whole = number == 1 && text.startsWith(MARK) ? text.substring(1) : text;
      return new Line(number, whole.strip(), "");
    } catch (CharacterCodingException e) {
      return new Line(number, "", "expected letters in UTF-8, got other bytes");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
