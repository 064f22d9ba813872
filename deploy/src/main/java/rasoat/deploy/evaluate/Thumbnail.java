package rasoat.deploy.evaluate;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A small copy of a picture, as an address that holds the picture itself. */
final class Thumbnail {

  private static final int LONGEST_SIDE = 640;

  /** Larger pictures are thinned out while reading, so that none needs much memory. */
  private static final int LONGEST_SIDE_READ = 4000;

  private Thumbnail() {}

  /** A {@code data:} address; empty when the picture is of no kind that can be shown. */
  static Optional<String> of(Path file) {
    try {
      Optional<BufferedImage> image = read(file);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      if (image.isEmpty() || !ImageIO.write(scaled(image.get()), "jpg", bytes)) {
        return Optional.empty();
      }
      return Optional.of(
          "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray()));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty(); // what broken pictures make the decoders of the JDK throw
    }
  }

  private static Optional<BufferedImage> read(Path file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
      if (readers == null || !readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        int step = 1 + Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST_SIDE_READ;
        ImageReadParam thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, thinned));
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage scaled(BufferedImage image) {
    double longest = Math.max(image.getWidth(), image.getHeight());
    double scale = Math.min(1, LONGEST_SIDE / longest);
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    try {
      Image smooth = image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
      graphics.drawImage(smooth, 0, 0, null);
    } finally {
      graphics.dispose();
    }
    return small;
  }
}
