package rasoat.deploy.pages;

import java.io.IOException;
import java.util.Optional;
import rasoat.detector.PictureHasher;
import rasoat.detector.copy.Pdq;

/** Says what pictures look like; for one thread, to be closed by it or after it. */
interface PictureHashes extends AutoCloseable {

  /**
   * The hash of that picture; empty when it is none that can be decoded.
   *
   * @throws IOException when no picture can be decoded here
   */
  Optional<Pdq> hash(byte[] picture) throws IOException;

  @Override
  void close();

  /** As the detector hashes. */
  static PictureHashes of(PictureHasher hasher) {
    return new PictureHashes() {
      @Override
      public Optional<Pdq> hash(byte[] picture) throws IOException {
        return hasher.hash(picture);
      }

      @Override
      public void close() {
        hasher.close();
      }
    };
  }
}
