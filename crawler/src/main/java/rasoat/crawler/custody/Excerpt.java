package rasoat.crawler.custody;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rasoat.model.post.Sha256;

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
   * Finds it. When the first line lies too far back it begins where the package was made; when a
   * stamp lies too far ahead it ends there.
   *
   * @param about digests of the bytes and the hash of the post
   * @param packed the line that tells of the package
   */
  static Excerpt of(CustodyLog log, Set<Sha256> about, Head packed) throws IOException {
    List<StampName> stamps = Stamps.of(log).answered();
    long made = packed.number();
    long last =
        numbers(stamps).filter(n -> n >= made && n - made < MOST_LINES).findFirst().orElse(made);
    long first =
        first(log, line -> tellsOf(line, about))
            .map(Head::number)
            .filter(n -> n <= made && last - n < MOST_LINES)
            .orElse(made);
    return new Excerpt(
        lines(log, first, last),
        stamps.stream().filter(s -> isWithin(s.head().number(), first, last)).toList(),
        numbers(stamps).anyMatch(n -> isWithin(n, made, last)));
  }

  /** The first line of that kind. */
  static Optional<Head> first(CustodyLog log, Predicate<? super Line> wanted) throws IOException {
    AtomicReference<Line> first = new AtomicReference<>();
    read(
        log,
        line -> {
          if (first.get() == null && wanted.test(line)) {
            first.set(line);
          }
        });
    return Optional.ofNullable(first.get()).map(Line::head);
  }

  private static boolean tellsOf(Line line, Set<Sha256> about) {
    return about.contains(line.event().subject());
  }

  private static byte[] lines(CustodyLog log, long first, long last) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    read(
        log,
        line -> {
          if (isWithin(line.number(), first, last)) {
            lines.writeBytes((line.text() + "\n").getBytes(StandardCharsets.US_ASCII));
          }
        });
    return lines.toByteArray();
  }

  /** Nothing is packed from a log that was tampered with. */
  private static void read(CustodyLog log, Consumer<? super Line> each) throws IOException {
    if (log.read(log.stamped(), each) instanceof Chain.Broken broken) {
      throw new IOException(
          "expected an unbroken custody log, line %d: %s"
              .formatted(broken.line(), broken.reason()));
    }
  }

  private static Stream<Long> numbers(List<StampName> stamps) {
    return stamps.stream().map(stamp -> stamp.head().number());
  }

  private static boolean isWithin(long number, long first, long last) {
    return number >= first && number <= last;
  }
}
