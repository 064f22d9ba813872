package rasoat.benchmarks.faults;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import rasoat.benchmarks.faults.FeedPost.Shows;
import rasoat.model.post.Sha256;

/**
 * Flips bytes of captured pictures that were not judged yet. Those of secrets are left alone: what
 * cannot be read any more cannot be known as secret either.
 */
final class Damage {

  private static final int FLIPPED = 64;

  private final Path captures;
  private final List<FeedPost> posts;
  private final Stores stores;
  private final Set<Sha256> done = ConcurrentHashMap.newKeySet();

  Damage(Path captures, List<FeedPost> posts, Stores stores) {
    this.captures = captures;
    this.posts = posts;
    this.stores = stores;
  }

  /** The pictures that were damaged. */
  Set<Sha256> done() {
    return done;
  }

  /** Damages one that waits; the key of its post, empty when none waits. */
  Optional<String> one(int choice) throws IOException {
    Set<String> judged =
        stores.judged().stream().map(row -> row.split(" ", 3)[2]).collect(Collectors.toSet());
    List<FeedPost> waiting =
        posts.stream()
            .filter(one -> one.hasPicture() && one.shows() != Shows.SECRET)
            .filter(one -> !judged.contains(one.key().toString()))
            .filter(one -> Files.exists(placeOf(one.digest())))
            .toList();
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    FeedPost victim = waiting.get(choice % waiting.size());
    done.add(victim.digest());
    flip(placeOf(victim.digest()));
    return Optional.of(victim.key().toString());
  }

  private Path placeOf(Sha256 digest) {
    return captures.resolve(digest.value().substring(0, 2)).resolve(digest.value().substring(2));
  }

  private static void flip(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long middle = bytes.length() / 2;
      byte[] flipped = new byte[FLIPPED];
      bytes.seek(middle);
      bytes.readFully(flipped);
      for (int i = 0; i < FLIPPED; i++) {
        flipped[i] = (byte) ~flipped[i];
      }
      bytes.seek(middle);
      bytes.write(flipped);
    }
  }
}
