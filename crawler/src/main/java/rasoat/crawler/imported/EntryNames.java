package rasoat.crawler.imported;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of archive entries, made one and made safe. */
final class EntryNames {

  private static final int LONGEST = 1000;
  private static final int LONGEST_SHOWN = 100;
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private EntryNames() {}

  /**
   * The name with forward slashes, without empty steps, in composed letters (macOS writes
   * decomposed ones); empty when it would lead out of the archive.
   */
  static Optional<String> safe(String written) {
    String name = Normalizer.normalize(written, Normalizer.Form.NFC).replace('\\', '/');
    if (name.length() > LONGEST
        || name.startsWith("/")
        || DRIVE.matcher(name).matches()
        || CONTROL.matcher(name).find()) {
      return Optional.empty();
    }
    List<String> steps = new ArrayList<>();
    for (String step : name.split("/", -1)) {
      if (step.equals("..")) {
        return Optional.empty();
      }
      if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(String.join("/", steps));
  }

  /** The name as a message may carry it. */
  static String shown(String written) {
    String name = CONTROL.matcher(written).replaceAll("?");
    return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "…";
  }
}
