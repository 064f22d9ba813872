package rasoat.crawler.custody;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The end of a log as it lies on the disk.
 *
 * @param last the last line that has its end; empty in a log without any
 * @param size up to the end of that line, in bytes
 * @param torn what stands after it: a write that a crash cut short
 */
record Tail(Optional<Line> last, long size, byte[] torn) {

  private static final int WINDOW = 8 * Line.LIMIT;

  /**
   * Reads the end only, however long the log.
   *
   * @throws IOException also when this is no log, so that nobody else's file is ever written to
   */
  static Tail of(FileChannel log) throws IOException {
    long start = Math.max(0, log.size() - WINDOW);
    byte[] window = read(log, start);
    int end = lastLineEnd(window, window.length) + 1;
    int begin = end == 0 ? 0 : lastLineEnd(window, end - 1) + 1;
    byte[] torn = Arrays.copyOfRange(window, end, window.length);
    Optional<Line> last =
        end == 0
            ? Optional.empty()
            : Line.parse(new String(window, begin, end - 1 - begin, StandardCharsets.ISO_8859_1));
    boolean isEmpty = start == 0 && end == 0;
    if ((last.isEmpty() && !isEmpty) || !isPartOfALine(torn)) {
      throw new IOException("expected a custody log, got a file that ends in something else");
    }
    return new Tail(last, start + end, torn);
  }

  /** The torn line, when nothing but its end is missing. */
  Optional<Line> completed() {
    return Line.parse(new String(torn, StandardCharsets.ISO_8859_1))
        .filter(Line::isSound)
        .filter(line -> last.isEmpty() ? line.number() == 1 : line.follows(last.get()));
  }

  private static byte[] read(FileChannel log, long start) throws IOException {
    ByteBuffer window = ByteBuffer.allocate((int) (log.size() - start));
    int read = 0;
    while (window.hasRemaining() && read >= 0) {
      read = log.read(window, start + window.position());
    }
    return Arrays.copyOf(window.array(), window.position());
  }

  private static int lastLineEnd(byte[] bytes, int before) {
    int place = before - 1;
    while (place >= 0 && bytes[place] != '\n') {
      place--;
    }
    return place;
  }

  /** The first bytes of a line; where the file had grown already, zeros instead or after them. */
  private static boolean isPartOfALine(byte[] torn) {
    int length = torn.length;
    while (length > 0 && torn[length - 1] == 0) {
      length--;
    }
    String begun = new String(torn, 0, length, StandardCharsets.ISO_8859_1);
    return begun.startsWith(Line.OPENING) || Line.OPENING.startsWith(begun);
  }
}
