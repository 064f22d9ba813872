package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/** What pictures, and PDFs of pages, begin with, whatever they are called. */
final class PictureForm {

  private static final int LONGEST = 16;

  // JPEG, PNG, GIF, WebP, BMP, TIFF, HEIC and AVIF, PDF.
  private static final Pattern FORM =
      Pattern.compile(
          "\u00FF\u00D8\u00FF.*|\u0089PNG\r\n.*|GIF8[79]a.*|RIFF....WEBP.*|BM.*"
              + "|II\\*\0.*|MM\0\\*.*|....ftyp(?:hei|hev|mif|msf|avi).*|%PDF-.*",
          Pattern.DOTALL);

  private PictureForm() {}

  static boolean isOne(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(LONGEST, bytes.length), ISO_8859_1);
    return FORM.matcher(start).matches();
  }
}
