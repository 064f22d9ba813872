package rasoat.crawler.custody;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.model.post.Sha256;

/**
 * How the files of a time-stamp are called, but for their extension.
 *
 * @param day the Vietnamese day the stamp was asked for
 * @param head what is stamped
 */
record StampName(LocalDate day, Head head) {

  /** The question, as sent. */
  static final String QUESTION = ".tsq";

  /** The answer, as it came. */
  static final String ANSWER = ".tsr";

  private static final Pattern FORM =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_([0-9]{12,18})_([0-9a-f]{64})");

  /** Reads a file name with that extension; empty when it is none of ours. */
  static Optional<StampName> parse(String file, String extension) {
    if (!file.endsWith(extension)) {
      return Optional.empty();
    }
    Matcher name = FORM.matcher(file.substring(0, file.length() - extension.length()));
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      Head head = new Head(Long.parseLong(name.group(2)), new Sha256(name.group(3)));
      return Optional.of(new StampName(LocalDate.parse(name.group(1)), head));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s_%012d_%s", day, head.number(), head.hash());
  }
}
