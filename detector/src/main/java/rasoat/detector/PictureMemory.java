package rasoat.detector;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.detector.copy.Look;
import rasoat.detector.copy.NearHashes;

/**
 * What was read in pictures already seen, so that a picture re-posted a thousand times is read
 * once: by the SHA-256 of their bytes, and by their look when they were re-encoded. Shared by all
 * workers; kept for as long as the process lives, what was asked for longest ago forgotten first.
 */
public final class PictureMemory {

  private static final long COMMONLY = 256L << 20;

  /** A word of a page with its box and what holds them. */
  private static final long WORD_BYTES = 150;

  private static final long PAGE_BYTES = 1_000;

  /** Lower letters than these would show too little of a changed digit. */
  private static final double LOWEST_WORD = 4;

  private final long mostBytes;
  private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Integer, String> numbered = new LinkedHashMap<>();
  private final NearHashes hashes = new NearHashes();
  private final Deque<Integer> free = new ArrayDeque<>();
  private long bytes;

  private record Known(PictureReading reading, @Nullable Look look, int number) {

    long bytes() {
      long words =
          reading.pages().stream().mapToLong(page -> page.transcript().words().size()).sum();
      long pages = PAGE_BYTES * (1 + reading.pages().size());
      return pages + WORD_BYTES * words + (look == null ? 0 : look.bytes());
    }
  }

  /** A quarter of a gigabyte, less where the program has little memory. */
  public PictureMemory() {
    this(Math.min(COMMONLY, Runtime.getRuntime().maxMemory() / 8));
  }

  /**
   * Of that size.
   *
   * @param mostBytes what all readings and looks may take, about
   */
  public PictureMemory(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** What was read in the same bytes. */
  synchronized Optional<PictureReading> recall(String digest) {
    return Optional.ofNullable(known.get(digest)).map(Known::reading);
  }

  /**
   * What was read in a picture that shows the same down to its letters, with places in the picture
   * asked about. What a page looks like after straightening is that of the earlier one: pixels of
   * the page must not be looked for in these bytes.
   */
  synchronized Optional<PictureReading> recallCopy(Look look) {
    Deque<String> near = new ArrayDeque<>();
    hashes.near(look.hash(), number -> near.add(numbered.get(number)));
    for (String digest : near) {
      Look other = known.get(digest).look();
      if (other != null && other.isSame(look)) {
        return recall(digest).map(reading -> reading.sizedTo(look.width(), look.height()));
      }
    }
    return Optional.empty();
  }

  synchronized void keep(String digest, PictureReading reading) {
    keep(digest, reading, null);
  }

  /**
   * Keeps what was read.
   *
   * @param look by which copies are known; null when they are not to be
   */
  synchronized void keep(String digest, PictureReading reading, @Nullable Look look) {
    forget(digest);
    boolean shows = look != null && reading.lowestWord() * scale(look) >= LOWEST_WORD;
    int number = shows ? number(digest, look) : -1;
    Known fresh = new Known(reading, shows ? look : null, number);
    known.put(digest, fresh);
    bytes += fresh.bytes();
    while (bytes > mostBytes && known.size() > 1) {
      forget(known.keySet().iterator().next());
    }
  }

  private static double scale(Look look) {
    return look.grey().width() / (double) look.width();
  }

  private int number(String digest, Look look) {
    int number = free.isEmpty() ? numbered.size() : free.pop();
    numbered.put(number, digest);
    hashes.add(number, look.hash());
    return number;
  }

  private void forget(String digest) {
    Known gone = known.remove(digest);
    if (gone == null) {
      return;
    }
    bytes -= gone.bytes();
    if (gone.look() != null) {
      hashes.remove(gone.number());
      numbered.remove(gone.number());
      free.push(gone.number());
    }
  }

  synchronized int size() {
    return known.size();
  }
}
