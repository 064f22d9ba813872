package rasoat.console.tip;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rasoat.model.post.Platform;

/**
 * What somebody wrote into the form, in composed letters and without blanks around.
 *
 * @param platform a name of the model's, or empty
 * @param source the group or page
 * @param day as a browser sends it: {@code 2026-11-20}
 * @param hour as a browser sends it: {@code 08:30}
 */
record TipForm(String platform, String source, String url, String day, String hour, String note) {

  /** Those that can be chosen. Without a choice the names of the pictures may tell. */
  static final List<Platform> PLATFORMS =
      Arrays.stream(Platform.values()).filter(each -> each != Platform.OTHER).toList();

  static final TipForm EMPTY = of(Map.of());

  static TipForm of(Map<String, String> fields) {
    return new TipForm(
        written(fields, "platform"),
        written(fields, "source"),
        written(fields, "url"),
        written(fields, "day"),
        written(fields, "hour"),
        written(fields, "note"));
  }

  /** The day, with the hour where it is known: ISO 8601 in Vietnamese time. */
  String time() {
    return hour.isEmpty() ? day : day + "T" + hour;
  }

  /** Whether it says anything about the files that come with it. */
  boolean hasWords() {
    return !equals(EMPTY);
  }

  private static String written(Map<String, String> fields, String name) {
    // A browser sends line ends of two letters, and counts one.
    String written = fields.getOrDefault(name, "").replace("\r\n", "\n");
    return Normalizer.normalize(written, Normalizer.Form.NFC).strip();
  }
}
