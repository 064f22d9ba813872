package rasoat.deploy.evaluate;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import rasoat.console.store.JpegOrientation;

/**
 * A small copy of a picture, turned as the camera says, which is how boxes of evidence are meant.
 *
 * @param address holds the copy itself ({@code data:})
 * @param width of the picture as posted, once turned
 * @param height of the picture as posted, once turned
 */
record Thumbnail(String address, int width, int height) {

  private static final int LONGEST_SIDE = 640;

  /** Larger pictures are thinned out while reading, so that none needs much memory. */
  private static final int LONGEST_SIDE_READ = 4000;

  /** Empty when the picture is of no kind that can be shown. */
  static Optional<Thumbnail> of(Path file) {
    try {
      byte[] stored = Files.readAllBytes(file);
      try (ImageInputStream in =
          new MemoryCacheImageInputStream(new ByteArrayInputStream(stored))) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
          return Optional.empty();
        }
        ImageReader reader = readers.next();
        try {
          reader.setInput(in, true, true);
          return Optional.of(of(reader, JpegOrientation.of(stored)));
        } finally {
          reader.dispose();
        }
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty(); // what broken pictures make the decoders of the JDK throw
    }
  }

  private static Thumbnail of(ImageReader reader, int orientation) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    int step = 1 + Math.max(width, height) / LONGEST_SIDE_READ;
    ImageReadParam thinned = reader.getDefaultReadParam();
    thinned.setSourceSubsampling(step, step, 0, 0);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(upright(scaled(reader.read(0, thinned)), orientation), "jpg", bytes)) {
      throw new IOException("expected a picture that JPEG can hold, got another");
    }
    String address =
        "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    return JpegOrientation.isOnItsSide(orientation)
        ? new Thumbnail(address, height, width)
        : new Thumbnail(address, width, height);
  }

  private static BufferedImage scaled(BufferedImage image) {
    double longest = Math.max(image.getWidth(), image.getHeight());
    double scale = Math.min(1, LONGEST_SIDE / longest);
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    Image smooth = image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
    return drawn(smooth, new AffineTransform(), width, height);
  }

  private static BufferedImage upright(BufferedImage stored, int orientation) {
    boolean side = JpegOrientation.isOnItsSide(orientation);
    int width = side ? stored.getHeight() : stored.getWidth();
    int height = side ? stored.getWidth() : stored.getHeight();
    return drawn(stored, JpegOrientation.turn(orientation, width, height), width, height);
  }

  private static BufferedImage drawn(Image image, AffineTransform place, int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    try {
      pen.drawImage(image, place, null);
    } finally {
      pen.dispose();
    }
    return drawn;
  }
}
