package rasoat.console.print;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import rasoat.console.store.JpegOrientation;

/**
 * Pictures of one PDF. They are decoded and written anew: upright, no finer than paper shows, and
 * without the place and camera that a file may tell.
 */
final class Pictures {

  private static final float POINTS_PER_PIXEL = 0.75f;
  private static final float TALLEST = Paper.HEIGHT * 0.55f;
  private static final float ABOVE = 8;
  private static final float QUALITY = 0.85f;

  /** Finer is not printed: 165 mm at about 300 dots an inch. */
  private static final int MOST_PIXELS_A_SIDE = 2000;

  /** More would not fit into memory; larger pictures are not kept either. */
  private static final long MOST_PIXELS = 40_000_000;

  private static final String UNREADABLE = "(Không đọc được ảnh)";

  private final PDDocument document;

  Pictures(PDDocument document) {
    this.document = document;
  }

  List<Piece> set(Block.Figure figure) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.of(0, ABOVE, (sheet, top) -> {}).clinging());
    pieces.add(picture(figure.picture()).clinging());
    Stack caption =
        new Stack((Paper.LEFT + Paper.RIGHT) / 2, Paper.WIDTH, Stack.MANY_LINES)
            .room(3)
            .text(figure.caption(), Style.CAPTION);
    pieces.add(Piece.of(0, caption.height() + Paper.GAP, caption::draw));
    return pieces;
  }

  private Piece picture(byte[] bytes) {
    try {
      return embedded(bytes).map(Pictures::placed).orElseGet(Pictures::unreadable);
    } catch (IOException | RuntimeException e) {
      // A decoder throws what it likes at broken bytes; the frame on the page says so.
      return unreadable();
    }
  }

  private static Piece placed(PDImageXObject picture) {
    float scale =
        Math.min(
            POINTS_PER_PIXEL,
            Math.min(Paper.WIDTH / picture.getWidth(), TALLEST / picture.getHeight()));
    float width = picture.getWidth() * scale;
    float height = picture.getHeight() * scale;
    float left = (Paper.LEFT + Paper.RIGHT - width) / 2;
    return Piece.of(
        0,
        height,
        (sheet, top) -> {
          sheet.picture(picture, left, top, width, height);
          sheet.frame(left, top, width, height);
        });
  }

  private static Piece unreadable() {
    float middle = (Paper.LEFT + Paper.RIGHT) / 2;
    Stack stack = new Stack(middle, Paper.WIDTH / 2).framed(UNREADABLE, Style.CAPTION);
    return Piece.of(0, stack.height(), stack::draw);
  }

  private Optional<PDImageXObject> embedded(byte[] bytes) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return embedded(reader, bytes);
      } finally {
        reader.dispose();
      }
    }
  }

  private Optional<PDImageXObject> embedded(ImageReader reader, byte[] bytes) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      return Optional.empty();
    }
    int step = Math.max(1, Math.ceilDiv(Math.max(width, height), MOST_PIXELS_A_SIDE));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = reader.read(0, param);
    boolean isJpeg = reader.getFormatName().equalsIgnoreCase("jpeg");
    return Optional.of(
        isJpeg
            ? JPEGFactory.createFromImage(document, upright(image, bytes), QUALITY)
            : LosslessFactory.createFromImage(document, image));
  }

  private static BufferedImage upright(BufferedImage image, byte[] jpeg) {
    int orientation = JpegOrientation.of(jpeg);
    boolean isTurned = JpegOrientation.isOnItsSide(orientation);
    int width = isTurned ? image.getHeight() : image.getWidth();
    int height = isTurned ? image.getWidth() : image.getHeight();
    BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = upright.createGraphics();
    AffineTransform turn = JpegOrientation.turn(orientation, width, height);
    pen.drawImage(image, turn, null);
    pen.dispose();
    return upright;
  }
}
