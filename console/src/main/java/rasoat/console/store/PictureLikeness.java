package rasoat.console.store;

import java.util.Optional;

/** Tells what a picture looks like. Safe for many threads. */
@FunctionalInterface
public interface PictureLikeness {

  /** Empty when it cannot be told, or strangers would look like it. */
  Optional<PictureHash> hash(byte[] picture);
}
