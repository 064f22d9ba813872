package rasoat.detector;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was read in pictures already seen, by the SHA-256 of their bytes, so that a picture
 * re-posted a thousand times is read once. Shared by all workers; kept for as long as the process
 * lives.
 */
public final class PictureMemory {

  private static final int MOST = 20_000;

  private final Map<String, PictureReading> readings = new ConcurrentHashMap<>();

  Optional<PictureReading> recall(String digest) {
    return Optional.ofNullable(readings.get(digest));
  }

  void keep(String digest, PictureReading reading) {
    if (readings.size() < MOST) {
      readings.put(digest, reading);
    }
  }
}
