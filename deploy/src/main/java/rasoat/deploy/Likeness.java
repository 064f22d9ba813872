package rasoat.deploy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.console.store.PictureHash;
import rasoat.console.store.PictureLikeness;
import rasoat.detector.PictureHasher;
import rasoat.detector.copy.Pdq;

/** Tells reviewers' clusters what pictures look like, by the hash that the detector looks by. */
final class Likeness implements PictureLikeness, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Likeness.class);

  /** Below, strangers come near. */
  private static final int LEAST_QUALITY = 50;

  private final PictureHasher hasher;

  Likeness(PictureHasher hasher) {
    this.hasher = hasher;
  }

  /** Without it copies are told apart that were saved anew: more to read, nothing lost. */
  @Override
  public synchronized Optional<PictureHash> hash(byte[] picture) {
    try {
      return hasher
          .hash(picture)
          .filter(hash -> hash.quality() >= LEAST_QUALITY)
          .map(hash -> new PictureHash(words(hash)));
    } catch (IOException e) {
      LOG.warn("a picture is compared by its bytes alone: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private static List<Long> words(Pdq hash) {
    return LongStream.of(hash.bits()).boxed().toList();
  }

  @Override
  public synchronized void close() {
    hasher.close();
  }
}
