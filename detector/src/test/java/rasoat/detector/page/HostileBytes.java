package rasoat.detector.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Files as a stranger may post them. */
final class HostileBytes {

  private HostileBytes() {}

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] random(int count, long seed) {
    byte[] bytes = new byte[count];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  /** A grey PNG of that size without a single pixel. */
  static byte[] pngHeader(int width, int height) {
    return joined(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'},
        pngChunk(
            "IHDR",
            ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 0, 0, 0, 0})));
  }

  static byte[] pngChunk(String type, ByteBuffer content) {
    byte[] named = joined(ascii(type), content.array());
    CRC32 sum = new CRC32();
    sum.update(named);
    return joined(number(content.capacity()), named, number((int) sum.getValue()));
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  /** The header of a bitmap with 24 bits a pixel. */
  static byte[] bmpHeader(int width, int height) {
    return ByteBuffer.allocate(54)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(ascii("BM"))
        .putInt(54 + 3 * width * height)
        .putInt(0)
        .putInt(54)
        .putInt(40)
        .putInt(width)
        .putInt(height)
        .putShort((short) 1)
        .putShort((short) 24)
        .array();
  }

  static byte[] gifHeader(int width, int height) {
    return ByteBuffer.allocate(23)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(ascii("GIF89a"))
        .putShort((short) width)
        .putShort((short) height)
        .put(new byte[] {0, 0, 0, ','})
        .putInt(0)
        .putShort((short) width)
        .putShort((short) height)
        .array();
  }

  /** The header of a lossy WebP (RFC 9649, section 2.5). */
  static byte[] webpHeader(int width, int height) {
    return ByteBuffer.allocate(30)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(ascii("RIFF"))
        .putInt(2022)
        .put(ascii("WEBPVP8 "))
        .putInt(2010)
        .put(new byte[] {(byte) 0x30, 1, 0, (byte) 0x9d, 1, 0x2a})
        .putShort((short) width)
        .putShort((short) height)
        .array();
  }

  /** The header of a lossless WebP (RFC 9649, section 2.6). */
  static byte[] losslessWebpHeader(int width, int height) {
    return ByteBuffer.allocate(30)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(ascii("RIFF"))
        .putInt(22)
        .put(ascii("WEBPVP8L"))
        .putInt(10)
        .put((byte) 0x2f)
        .putInt((width - 1) | (height - 1) << 14)
        .array();
  }

  /** The header of a WebP with extensions (RFC 9649, section 2.7). */
  static byte[] extendedWebpHeader(int width, int height) {
    return ByteBuffer.allocate(33)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(ascii("RIFF"))
        .putInt(22)
        .put(ascii("WEBPVP8X"))
        .putInt(10)
        .putInt(0)
        .putInt(width - 1)
        .position(27)
        .putInt(height - 1)
        .array();
  }

  /** The text drawn in another kind of raster. */
  static BufferedImage asType(BufferedImage image, int type) {
    BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
    Graphics2D pen = copy.createGraphics();
    pen.drawImage(image, 0, 0, null);
    return copy;
  }

  /** Four inks as printers' programs save them: inverted, without a word on what they are. */
  static byte[] cmykJpeg(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    WritableRaster inks =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        Color colour = new Color(image.getRGB(x, y));
        inks.setPixel(x, y, new int[] {colour.getRed(), colour.getGreen(), colour.getBlue(), 255});
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(inks, null, null), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  static byte[] animatedGif(BufferedImage first) {
    BufferedImage second = asType(first, BufferedImage.TYPE_BYTE_INDEXED);
    Graphics2D pen = second.createGraphics();
    pen.setColor(Color.BLUE);
    pen.fillRect(0, 0, first.getWidth(), first.getHeight());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      writer.writeToSequence(
          new IIOImage(asType(first, BufferedImage.TYPE_BYTE_INDEXED), null, null), null);
      writer.writeToSequence(new IIOImage(second, null, null), null);
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
