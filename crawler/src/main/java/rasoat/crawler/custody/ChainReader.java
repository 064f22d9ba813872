package rasoat.crawler.custody;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rasoat.model.post.Sha256;

/** Goes along a chain line by line, in the memory of one line. */
final class ChainReader {

  private final InputStream in;
  private final TreeMap<Long, Sha256> known;
  private final boolean fromTheStart;
  private @Nullable Line last;
  private long place;

  private ChainReader(InputStream in, Map<Long, Sha256> known, boolean fromTheStart) {
    this.in = in;
    this.known = new TreeMap<>(known);
    this.fromTheStart = fromTheStart;
  }

  /**
   * Checks a log from its first line on.
   *
   * @param known which must be in it
   * @param each is given every line that fits
   */
  static Chain whole(InputStream in, Collection<Head> known, Consumer<? super Line> each)
      throws IOException {
    Map<Long, Sha256> hashes = new TreeMap<>();
    for (Head head : known) {
      Sha256 other = hashes.putIfAbsent(head.number(), head.hash());
      if (other != null && !other.equals(head.hash())) {
        return new Chain.Broken(head.number(), "two different hashes of it are known outside");
      }
    }
    return new ChainReader(in, hashes, true).read(each);
  }

  /** Checks lines out of the middle of a log, which must lie side by side. */
  static Chain part(InputStream in, Consumer<? super Line> each) throws IOException {
    return new ChainReader(in, Map.of(), false).read(each);
  }

  private Chain read(Consumer<? super Line> each) throws IOException {
    for (String text = next(); !text.isEmpty(); text = next()) {
      place++;
      Optional<Line> line = Line.parse(text.substring(0, text.length() - 1));
      if (!text.endsWith("\n") || line.isEmpty()) {
        return broken("expected a line of a custody log, got something else or a part of one");
      }
      Optional<String> fault = fault(line.get());
      if (fault.isPresent()) {
        return broken(fault.get());
      }
      last = line.get();
      each.accept(line.get());
    }
    return end();
  }

  private Optional<String> fault(Line line) {
    if (!line.isSound()) {
      return Optional.of("its hash is not that of its record: the line was edited");
    }
    if (last == null ? isOutOfPlaceAsFirst(line) : !line.follows(last)) {
      return Optional.of("it does not follow the line before: lines are missing, new or moved");
    }
    Sha256 expected = known.getOrDefault(line.number(), line.hash());
    return expected.equals(line.hash())
        ? Optional.empty()
        : Optional.of("its hash is not the one known outside: the log was written anew");
  }

  private boolean isOutOfPlaceAsFirst(Line line) {
    return fromTheStart && !(line.previous().equals(Line.START) && line.number() == 1);
  }

  private Chain end() {
    if (!known.isEmpty() && known.lastKey() > place) {
      place++;
      return broken("expected lines up to %d, got the end of the log".formatted(known.lastKey()));
    }
    return new Chain.Whole(place);
  }

  private Chain broken(String reason) {
    return new Chain.Broken(place, reason);
  }

  /** The next line with its end, cut off when it is too long; empty after the last. */
  private String next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = 0;
    while (next != '\n' && line.size() < Line.LIMIT) {
      next = in.read();
      if (next < 0) {
        break;
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }
}
