package rasoat.detector;

import java.util.List;
import java.util.Optional;
import rasoat.detector.copy.Look;
import rasoat.detector.page.UnreadableImageException;
import rasoat.model.finding.Region;

/** Reads pictures, in this process or in another; for one thread. */
interface Recogniser extends AutoCloseable {

  /** The pages of a picture and the marks on them. */
  PictureReading read(byte[] bytes) throws UnreadableImageException;

  /** By what its copies are known; nothing where a copy is not to be taken for the picture. */
  Optional<Look> look(byte[] bytes) throws UnreadableImageException;

  /**
   * Reads a place of a page again, at other sizes than the first time.
   *
   * @param box in page pixels
   * @return what each size gave
   */
  List<String> readAgain(byte[] bytes, PageReading page, Region box)
      throws UnreadableImageException;

  @Override
  void close();
}
