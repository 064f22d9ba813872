package rasoat.crawler.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files beside the tests of a source. */
public final class Fixture {

  private static final int STEP = 7;

  private Fixture() {}

  public static byte[] bytes(Class<?> test, String name) {
    try (InputStream in = test.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("expected a file %s beside %s".formatted(name, test.getName()));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Class<?> test, String name) {
    return new String(bytes(test, name), StandardCharsets.UTF_8);
  }

  /** The bytes cut off after every seventh. */
  public static Stream<byte[]> cuts(byte[] whole) {
    return IntStream.iterate(0, end -> end < whole.length, end -> end + STEP)
        .mapToObj(end -> Arrays.copyOf(whole, end));
  }
}
