package rasoat.crawler.capture;

import java.text.Normalizer;

/** The words of a post as they are kept. */
public final class PostText {

  private PostText() {}

  /**
   * Composed letters (NFC), line ends as {@code \n}, no white space around; nothing else changes.
   *
   * <p>Only ordinary white space is taken off: to a careless trim the no-break space of a broken
   * {@code à} is white space too.
   */
  public static String of(String written) {
    String lines = written.replace("\r\n", "\n").replace('\r', '\n');
    return strip(Normalizer.normalize(lines, Normalizer.Form.NFC));
  }

  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isPlainSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isPlainSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isPlainSpace(char sign) {
    return sign == ' ' || sign == '\n' || sign == '\t';
  }
}
