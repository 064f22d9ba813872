package rasoat.detector.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencv.core.CvException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.objdetect.QRCodeDetector;
import rasoat.model.finding.Region;

/**
 * A QR code on a page.
 *
 * @param box where, page pixels, with the quiet zone around it
 * @param text what it says, as anybody may have written it; empty when it was not decoded
 */
public record QrCode(Region box, String text) {

  /** Small modules are decoded when enlarged, blurred ones when not. */
  private static final double[] SIZES = {1, 2, 0.5, 3};

  private static final int LONGEST_SIDE = 1500;

  /** The codes of a page; most pages have none, and that costs a few milliseconds to know. */
  public static List<QrCode> on(GreyImage page) {
    List<QrCode> codes = new ArrayList<>();
    for (Region box : QrFinder.in(page)) {
      text(page.part(box)).ifPresent(text -> codes.add(new QrCode(box, text)));
    }
    return codes;
  }

  /** The first size at which it is decoded; a code that was only seen is one all the same. */
  private static Optional<String> text(GreyImage code) {
    Optional<String> seen = Optional.empty();
    for (double size : SIZES) {
      if (size * Math.max(code.width(), code.height()) <= LONGEST_SIDE) {
        Optional<String> text = decoded(Zoom.by(size, code));
        if (text.isPresent() && !text.get().isEmpty()) {
          return text;
        }
        seen = seen.or(() -> text);
      }
    }
    return seen;
  }

  /** What a code says, empty when it is damaged; nothing when the decoder sees no code either. */
  private static Optional<String> decoded(GreyImage code) {
    try (Mats mats = new Mats()) {
      Mat grey = mats.own(new Mat(code.height(), code.width(), CvType.CV_8UC1));
      grey.put(0, 0, code.pixels());
      Mat corners = mats.empty();
      // As bytes: as a string it would be taken for the modified UTF-8 of the virtual machine.
      byte[] text = new QRCodeDetector().detectAndDecodeBytes(grey, corners, mats.empty());
      return corners.empty()
          ? Optional.empty()
          : Optional.of(text == null ? "" : new String(text, StandardCharsets.UTF_8));
    } catch (CvException e) {
      // Damaged codes trip the decoder's own checks.
      return Optional.empty();
    }
  }
}
