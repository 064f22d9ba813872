package rasoat.index.ingest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;

/** Pictured pages of one file, read by the recognition if there is one. */
final class Scans {

  private static final int MOST_PICTURES = 300;

  private final Optional<PictureText> pictures;
  private final TimeLimit limit;
  private final Duration perPicture;
  private int read;

  Scans(Optional<PictureText> pictures, TimeLimit limit, Duration perPicture) {
    this.pictures = pictures;
    this.limit = limit;
    this.perPicture = perPicture;
  }

  /** A list names many files: each has time and pictures of its own. */
  void allowAnotherFile() {
    read = 0;
    limit.extend(perPicture);
  }

  /** Whether pictures can be read at all. */
  boolean available() {
    return pictures.isPresent();
  }

  /**
   * The text of a picture, its pages one after the other.
   *
   * @param place of the picture in its file, {@code page 3}
   */
  String read(byte[] picture, String place) throws IOException, UnfitFileException {
    PictureText recognition =
        pictures.orElseThrow(
            () ->
                new UnfitFileException(
                    "expected text: " + place + " is a picture, and none can be read here"));
    read++;
    if (read > MOST_PICTURES) {
      throw new UnfitFileException(
          "expected at most " + MOST_PICTURES + " pictured pages: " + place + " is one more");
    }
    TimeLimit.checkGivenUp();
    limit.extend(perPicture);
    try {
      return String.join("\n", recognition.read(picture));
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      throw new UnfitFileException(place + ": " + e.getMessage());
    }
  }
}
