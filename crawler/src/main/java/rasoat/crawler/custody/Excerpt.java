package rasoat.crawler.custody;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of a log that a package needs: from the first line about it to the line that tells of
 * the package, and on to the first stamped one; with all stamps of these lines.
 *
 * @param stamped whether a stamp holds for the whole package
 */
record Excerpt(byte[] lines, List<StampName> stamps, boolean stamped) {

  /** So that a package stays handy: about 40 MB. */
  private static final long MOST_LINES = 100_000;

  /**
   * Takes it out. When the first line lies too far back it begins where the package was made; when
   * a stamp lies too far ahead it ends there.
   *
   * @param first the first line about it
   * @param packed the line that tells of the package
   */
  static Excerpt of(CustodyLog log, Head first, Head packed) throws IOException {
    List<StampName> stamps = Stamps.of(log).answered();
    long made = packed.number();
    long last =
        numbers(stamps).filter(n -> n >= made && n - made < MOST_LINES).findFirst().orElse(made);
    long start = last - first.number() < MOST_LINES ? Math.min(first.number(), made) : made;
    return new Excerpt(
        lines(log, start, last),
        stamps.stream().filter(stamp -> isWithin(stamp.head().number(), start, last)).toList(),
        numbers(stamps).anyMatch(n -> isWithin(n, made, last)));
  }

  private static byte[] lines(CustodyLog log, long first, long last) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    Trail.read(
        log,
        line -> {
          if (isWithin(line.number(), first, last)) {
            lines.writeBytes((line.text() + "\n").getBytes(StandardCharsets.US_ASCII));
          }
        });
    return lines.toByteArray();
  }

  private static Stream<Long> numbers(List<StampName> stamps) {
    return stamps.stream().map(stamp -> stamp.head().number());
  }

  private static boolean isWithin(long number, long first, long last) {
    return number >= first && number <= last;
  }
}
