package rasoat.detector;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.bytedeco.tesseract.global.tesseract;
import rasoat.model.post.Sha256;

/**
 * What pictures are read by, as it is shipped. Nothing is loaded to tell.
 *
 * @param engine name and version
 */
public record ReadingMeans(String engine, List<Model> models) {

  /** A model that the engine was trained into, and the digest of its file. */
  public record Model(String name, Sha256 digest) {}

  public ReadingMeans {
    models = List.copyOf(models);
  }

  /** What this program brings along. */
  public static ReadingMeans shipped() throws IOException {
    return new ReadingMeans(
        // A constant: nothing native is loaded.
        "Tesseract " + tesseract.TESSERACT_VERSION_STR,
        List.of(model("vie", Natives.MODEL_RESOURCE), model("digits", Natives.DIGITS_RESOURCE)));
  }

  private static Model model(String name, String resource) throws IOException {
    try (InputStream model = ReadingMeans.class.getResourceAsStream(resource)) {
      if (model == null) {
        throw new IOException(
            "the model " + resource + " is missing from the program; build it again");
      }
      return new Model(name, Sha256.of(model.readAllBytes()));
    }
  }
}
