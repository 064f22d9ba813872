package rasoat.detector;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.detector.copy.Look;
import rasoat.detector.copy.Pdq;
import rasoat.detector.page.UnreadableImageException;
import rasoat.detector.worker.WorkersUnavailableException;

/**
 * Hashes pictures as the detector does when it looks for copies. For one thread; nothing is started
 * before the first picture comes.
 */
public final class PictureHasher implements AutoCloseable {

  /** The name and version of what comes out. Whoever changes how pictures are hashed counts on. */
  public static final String ALGORITHM =
      "PDQ, 256 bits (Meta, ThreatExchange); RaSoat 1: of a grey copy, longer side 320 or half";

  private final Recognition recognition;
  private @Nullable Recogniser reader;

  /** Pictures are decoded there. */
  public PictureHasher(Recognition recognition) {
    this.recognition = recognition;
  }

  /**
   * The hash of that picture; empty when it is none that can be decoded whole.
   *
   * @throws IOException when no picture can be decoded here
   */
  public Optional<Pdq> hash(byte[] picture) throws IOException {
    try {
      if (reader == null) {
        reader = recognition.open();
      }
      return reader.look(picture).map(Look::hash);
    } catch (UnreadableImageException e) {
      return Optional.empty();
    } catch (WorkersUnavailableException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
    }
  }
}
