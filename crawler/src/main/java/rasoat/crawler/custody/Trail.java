package rasoat.crawler.custody;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rasoat.model.post.Sha256;

/** Looks through a log for what a package needs to know of it. */
final class Trail {

  private final Set<Sha256> about;
  private final Event packing;
  private @Nullable Head first;
  private @Nullable Head packed;

  private Trail(Set<Sha256> about, Event packing) {
    this.about = about;
    this.packing = packing;
  }

  /**
   * Looks through all of it.
   *
   * @param about digests of bytes and the hash of a post
   * @param packing the event that tells of the package
   */
  static Trail of(CustodyLog log, Set<Sha256> about, Event packing) throws IOException {
    Trail trail = new Trail(about, packing);
    read(log, trail::note);
    return trail;
  }

  /** Nothing is packed from a log that was tampered with. */
  static void read(CustodyLog log, Consumer<? super Line> each) throws IOException {
    if (log.read(log.stamped(), each) instanceof Chain.Broken broken) {
      throw new IOException(
          "expected an unbroken custody log, line %d: %s"
              .formatted(broken.line(), broken.reason()));
    }
  }

  /** The first line about these bytes or the post. */
  Optional<Head> first() {
    return Optional.ofNullable(first);
  }

  /** The first line that tells of the package; empty when it was never made. */
  Optional<Head> packed() {
    return Optional.ofNullable(packed);
  }

  private void note(Line line) {
    if (first == null && about.contains(line.event().subject())) {
      first = line.head();
    }
    if (packed == null && line.event().equals(packing)) {
      packed = line.head();
    }
  }
}
