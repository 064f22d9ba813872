package rasoat.crawler.imported;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The entries of one input as they are taken in: safe ones are kept, others told. */
final class EntryList {

  /** The most entries that an input may have. */
  static final int MOST = 100_000;

  /** The most bytes that they may have together. */
  static final long MOST_BYTES = 20L << 30;

  /** How many times larger than its packed form something may be. */
  static final long LARGEST_RATIO = 200;

  /** Up to here nothing is a bomb: blank pages pack well. */
  static final long HARMLESS = 1 << 20;

  private final Path input;
  private final SortedMap<String, Entries.Entry> entries = new TreeMap<>();
  private final List<InputProblem> problems = new ArrayList<>();
  private long seen;
  private long bytes;

  EntryList(Path input) {
    this.input = input;
  }

  /** Takes a file in, unless its name is unsafe or taken. */
  void add(String written, long size, Bytes content) throws IOException {
    count();
    Optional<String> name = EntryNames.safe(written);
    if (name.isEmpty()) {
      tell(written, "expected a name inside the archive, got one that leads out of it");
    } else if (entries.containsKey(name.get())) {
      tell(written, "expected a name of its own, got one that is taken");
    } else {
      bytes += size;
      if (bytes > MOST_BYTES) {
        throw new IOException(
            "%s: expected at most %d bytes in all, got more".formatted(input, MOST_BYTES));
      }
      entries.put(name.get(), new Taken(name.get(), size, content));
    }
  }

  /** Leaves an entry out and tells why. */
  void leaveOut(String written, String reason) throws IOException {
    count();
    tell(written, reason);
  }

  List<Entries.Entry> all() {
    return List.copyOf(entries.values());
  }

  Optional<Entries.Entry> named(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  List<InputProblem> problems() {
    return List.copyOf(problems);
  }

  /** The size of all that was taken in. */
  long bytes() {
    return bytes;
  }

  /** Whether something of that size packed so small is made to burst. */
  static boolean isBomb(long size, long packed) {
    return size > HARMLESS && size / LARGEST_RATIO > packed;
  }

  private void count() throws IOException {
    seen++;
    if (seen > MOST) {
      throw new IOException("%s: expected at most %d entries, got more".formatted(input, MOST));
    }
  }

  private void tell(String written, String reason) {
    problems.add(InputProblem.of(input, "'" + EntryNames.shown(written) + "': " + reason));
  }

  /** Opens the bytes of an entry. */
  @FunctionalInterface
  interface Bytes {
    InputStream open() throws IOException;
  }

  private record Taken(String name, long size, Bytes content) implements Entries.Entry {
    @Override
    public InputStream open() throws IOException {
      return new BoundedStream(content.open(), size, EntryNames.shown(name));
    }
  }
}
