package rasoat.crawler.imported.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;
import rasoat.model.post.TimePrecision;

/**
 * What the name of a picture file tells. Most programs write when the picture was taken or saved:
 * the post was made then or before, so its own time stays unknown.
 */
record ScreenshotName(Platform platform, Optional<WrittenTime> time) {

  private static final Pattern WHATSAPP = Pattern.compile("IMG-(\\d{4})(\\d\\d)(\\d\\d)-WA\\d+.*");
  private static final Pattern FACEBOOK = Pattern.compile("FB_IMG_(\\d{13}).*");
  private static final Pattern TELEGRAM = Pattern.compile("photo_\\d{4}-\\d\\d-\\d\\d_.*");

  // Screenshot_20261120-150102_Zalo.jpg, Screenshot_2026-11-20-15-01-02-123_com.zing.zalo.jpg,
  // photo_2026-11-20_15-01-02.jpg, Screenshot 2026-11-20 at 15.01.02.png
  private static final Pattern MOMENT =
      Pattern.compile(
          "(?:Screenshot|Ảnh chụp màn hình|Ảnh màn hình|photo|IMG|PXL)[_ ](?:lúc )?"
              + "(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[-_ ]| at | lúc )"
              + "(\\d\\d)[-.:]?(\\d\\d)[-.:]?(\\d\\d)(.*)");

  private static final List<Map.Entry<String, Platform>> APPS =
      List.of(
          Map.entry("zalo", Platform.ZALO),
          Map.entry("facebook", Platform.FACEBOOK),
          Map.entry("telegram", Platform.TELEGRAM),
          Map.entry("tiktok", Platform.TIKTOK),
          Map.entry("threads", Platform.THREADS),
          Map.entry("instagram", Platform.INSTAGRAM),
          Map.entry("youtube", Platform.YOUTUBE),
          Map.entry("whatsapp", Platform.WHATSAPP));

  /** The name of a file in composed letters, without its folders. */
  static ScreenshotName of(String name) {
    Matcher whatsapp = WHATSAPP.matcher(name);
    if (whatsapp.matches()) {
      return new ScreenshotName(Platform.WHATSAPP, day(whatsapp));
    }
    Matcher facebook = FACEBOOK.matcher(name);
    if (facebook.matches()) {
      Instant saved = Instant.ofEpochMilli(Long.parseLong(facebook.group(1)));
      return new ScreenshotName(
          Platform.FACEBOOK, Optional.of(new WrittenTime(saved, TimePrecision.UNKNOWN)));
    }
    Matcher moment = MOMENT.matcher(name);
    if (moment.matches()) {
      Platform platform =
          TELEGRAM.matcher(name).matches() ? Platform.TELEGRAM : app(moment.group(7));
      return new ScreenshotName(platform, moment(moment));
    }
    return new ScreenshotName(Platform.OTHER, Optional.empty());
  }

  private static Platform app(String rest) {
    String written = rest.toLowerCase(Locale.ROOT);
    return APPS.stream()
        .filter(app -> written.contains(app.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Platform.OTHER);
  }

  private static Optional<WrittenTime> day(Matcher parts) {
    try {
      LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
      return Optional.of(
          new WrittenTime(day.atStartOfDay(Post.VIETNAM).toInstant(), TimePrecision.DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<WrittenTime> moment(Matcher parts) {
    try {
      LocalDateTime taken =
          LocalDateTime.of(
              number(parts, 1),
              number(parts, 2),
              number(parts, 3),
              number(parts, 4),
              number(parts, 5),
              number(parts, 6));
      return Optional.of(
          new WrittenTime(taken.atZone(Post.VIETNAM).toInstant(), TimePrecision.UNKNOWN));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
