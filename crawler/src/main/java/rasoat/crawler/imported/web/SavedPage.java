package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when a page was saved, by the comment that browsers and SingleFile put at its top.
 *
 * @param address empty when it does not say
 * @param at empty when it does not say
 */
record SavedPage(String address, Optional<Instant> at) {

  private static final int START = 8192;
  private static final Pattern BROWSER =
      Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)(https?://\\S+)");
  private static final Pattern SINGLE_FILE =
      Pattern.compile("<!--\\s*Page saved with SingleFile\\s+url:\\s*(\\S+)");
  private static final Pattern DATE = Pattern.compile("saved date:\\s*([^(\\n]+?)\\s*[(\\n]");
  private static final DateTimeFormatter JAVASCRIPT =
      DateTimeFormatter.ofPattern("EEE MMM dd yyyy HH:mm:ss 'GMT'Z", Locale.ENGLISH);

  static SavedPage of(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(START, bytes.length), UTF_8);
    Matcher browser = BROWSER.matcher(start);
    if (browser.find()) {
      return new SavedPage(browser.group(1), Optional.empty());
    }
    Matcher singleFile = SINGLE_FILE.matcher(start);
    return singleFile.find()
        ? new SavedPage(singleFile.group(1), date(start))
        : new SavedPage("", Optional.empty());
  }

  private static Optional<Instant> date(String start) {
    Matcher date = DATE.matcher(start);
    try {
      return date.find()
          ? Optional.of(ZonedDateTime.parse(date.group(1), JAVASCRIPT).toInstant())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
