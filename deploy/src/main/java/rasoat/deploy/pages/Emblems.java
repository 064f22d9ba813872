package rasoat.deploy.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rasoat.detector.PictureHasher;
import rasoat.detector.copy.Pdq;

/**
 * Pictures of emblems and avatars that an office provides, as what they look like. They are hashed
 * once, when that is first asked; where there are none nothing is started for it.
 */
public final class Emblems {

  private final Named named;
  private final Supplier<PictureHashes> hashers;
  private @Nullable List<String> hashes;

  Emblems(Named named, Supplier<PictureHashes> hashers) {
    this.named = named;
    this.hashers = hashers;
  }

  /** The emblems of those files, hashed as the detector does. */
  public static Emblems of(Named named, Supplier<PictureHasher> hashers) {
    return new Emblems(named, () -> PictureHashes.of(hashers.get()));
  }

  /** Says which files the settings name, when that is asked. */
  @FunctionalInterface
  public interface Named {
    List<Path> files() throws IOException;
  }

  /**
   * Perceptual hashes in the order of the files.
   *
   * @throws IOException when one of them is no picture that can be compared, naming it
   */
  public synchronized List<String> hashes() throws IOException {
    if (hashes == null) {
      hashes = read(named.files());
    }
    return hashes;
  }

  private List<String> read(List<Path> files) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      if (!Files.isRegularFile(files.get(i))) {
        String got = Files.exists(files.get(i)) ? "no file" : "nothing";
        throw wrong(i, "a picture", got, files.get(i));
      }
    }
    return files.isEmpty() ? List.of() : hashed(files);
  }

  private List<String> hashed(List<Path> files) throws IOException {
    List<String> read = new ArrayList<>();
    try (PictureHashes hasher = hashers.get()) {
      for (Path file : files) {
        int place = read.size();
        Pdq hash =
            hasher
                .hash(Files.readAllBytes(file))
                .orElseThrow(() -> wrong(place, "a picture", "something else", file));
        if (hash.quality() < PagePictures.LEAST_QUALITY) {
          throw wrong(place, "a picture with more to see", "a plain one", file);
        }
        read.add(hash.hex());
      }
    }
    return List.copyOf(read);
  }

  private static IOException wrong(int place, String expected, String got, Path file) {
    return new IOException(
        "pages.emblems[%d]: expected %s, got %s: %s".formatted(place, expected, got, file));
  }
}
