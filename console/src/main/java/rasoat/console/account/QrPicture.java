package rasoat.console.account;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * A QR code as the path of an SVG picture.
 *
 * @param side in units of the path, the quiet zone included
 */
record QrPicture(int side, String path) {

  static QrPicture of(String text) {
    try {
      BitMatrix dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
      StringBuilder path = new StringBuilder();
      for (int y = 0; y < dots.getHeight(); y++) {
        for (int x = 0; x < dots.getWidth(); x++) {
          if (dots.get(x, y)) {
            path.append("M%d %dh1v1h-1z".formatted(x, y));
          }
        }
      }
      return new QrPicture(dots.getWidth(), path.toString());
    } catch (WriterException e) {
      throw new IllegalArgumentException("expected a text that a QR code holds", e);
    }
  }
}
