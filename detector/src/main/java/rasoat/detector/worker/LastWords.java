package rasoat.detector.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes what a worker writes to its standard error, so that it never waits, and keeps the end of
 * it: what it said last may tell why it died.
 */
final class LastWords {

  private static final int KEPT = 1 << 13;
  private static final int LONGEST = 160;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  /** The two telling lines of a JVM that native code brought down. */
  private static final Pattern CRASH = Pattern.compile("#\\s+(SIG\\w+.*|[CV]\\s+\\[.*)");

  private final byte[] kept = new byte[KEPT];
  private long count;
  private final Thread thread;

  private LastWords(InputStream from) {
    thread = Thread.ofPlatform().daemon().name("last words").unstarted(() -> take(from));
  }

  static LastWords of(InputStream from) {
    LastWords words = new LastWords(from);
    words.thread.start();
    return words;
  }

  private void take(InputStream from) {
    byte[] some = new byte[1 << 12];
    try (from) {
      for (int read = from.read(some); read >= 0; read = from.read(some)) {
        keep(some, read);
      }
    } catch (IOException e) {
      // The process is gone, and what it said is kept.
    }
  }

  private synchronized void keep(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      kept[(int) (count++ % KEPT)] = bytes[i];
    }
  }

  /** One short line for people; empty when nothing was said. For a process that has ended. */
  String line() {
    try {
      thread.join(LONGEST_WAIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    List<String> lines =
        text().lines().map(LastWords::printable).filter(l -> !l.isBlank()).toList();
    List<String> crash =
        lines.stream().map(CRASH::matcher).filter(m -> m.matches()).map(m -> m.group(1)).toList();
    String line =
        crash.isEmpty() ? lines.isEmpty() ? "" : lines.getLast() : String.join(", ", crash);
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
  }

  private synchronized String text() {
    int length = (int) Math.min(count, KEPT);
    byte[] inOrder = new byte[length];
    for (int i = 0; i < length; i++) {
      inOrder[i] = kept[(int) ((count - length + i) % KEPT)];
    }
    return new String(inOrder, StandardCharsets.UTF_8);
  }

  private static String printable(String line) {
    return line.replaceAll("\\p{Cntrl}+", " ").replaceAll(" +", " ").strip();
  }
}
