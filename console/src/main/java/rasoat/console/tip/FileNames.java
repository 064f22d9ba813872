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
    String name = UNSAFE.matcher(last(written)).replaceAll("_");
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot);
    String stem = stem(name.substring(0, name.length() - ending.length()));
    String free = stem + ending;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = "%s-%d%s".formatted(stem, i, ending);
    }
    return free;
  }

  private static String stem(String written) {
    String stem = LEADING.matcher(written).replaceAll("");
    while (stem.getBytes(UTF_8).length > MOST_BYTES) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem.isBlank() ? "tip" : stem;
  }
}
