package rasoat.console.tip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives each file of one tip a name of its own that is safe on any disk. */
final class FileNames {

  // A name may have 255 bytes on most disks; the number of the tip comes before it.
  private static final int MOST_BYTES = 160;
  private static final int LONGEST_ENDING = 10;

  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"|?*]");
  private static final Pattern LEADING = Pattern.compile("^[.\\s]+");

  private final Set<String> taken = new HashSet<>();

  /** As it was called, without its folders, in composed letters. */
  static String last(String written) {
    String name = Normalizer.normalize(written, Normalizer.Form.NFC).replace('\\', '/');
    return name.substring(name.lastIndexOf('/') + 1).strip();
  }

  /** The name under which it may lie; differs from all others even where case does not count. */
  String free(String written) {
    String name = LEADING.matcher(UNSAFE.matcher(last(written)).replaceAll("_")).replaceAll("");
    int dot = Math.max(name.lastIndexOf('.'), name.length() - LONGEST_ENDING);
    String ending = dot < 0 || name.charAt(dot) != '.' ? "" : name.substring(dot);
    String stem = cut(name.substring(0, name.length() - ending.length()));
    String free = stem + ending;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = "%s-%d%s".formatted(stem, i, ending);
    }
    return free;
  }

  private static String cut(String stem) {
    String cut = stem;
    while (cut.getBytes(UTF_8).length > MOST_BYTES) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut.isBlank() ? "tip" : cut;
  }
}
