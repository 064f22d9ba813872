package rasoat.index.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The form in which a subject is quoted: {@code về việc} left out, no capital but of names. */
final class Subject {

  private static final Pattern ABOUT =
      Pattern.compile("(?iu)^\\W*(?:v\\s?/\\s?v|về việc)\\b[:.]?\\s*");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Verbs that begin titles and take a name. */
  private static final Set<String> BEFORE_NAMES =
      Set.of("trao", "tặng", "đón", "mừng", "thăm", "cử", "giao", "mời", "gửi", "bầu", "họp");

  private Subject() {}

  /** The subject below the name of a type, or behind "V/v". */
  static String cited(String printed) {
    String subject = asPrinted(printed);
    return isTitle(subject) ? small(subject) : subject;
  }

  /** The subject of a Party letter, which stands by itself. */
  static String asPrinted(String printed) {
    String subject = ABOUT.matcher(printed).replaceFirst("");
    return SPACE.matcher(subject).replaceAll(" ").strip().replaceFirst("[\\s.;,:*-]+$", "");
  }

  /**
   * Whether its first letter is large because it begins, and not because it begins a name: the next
   * word tells, {@code Tăng cường} and {@code Hà Nội}.
   */
  private static boolean isTitle(String subject) {
    String[] words = subject.split(" ", 3);
    return words.length > 1
        && Character.isUpperCase(subject.charAt(0))
        && words[0].substring(1).equals(words[0].substring(1).toLowerCase(Locale.ROOT))
        && (!Character.isUpperCase(words[1].charAt(0)) || BEFORE_NAMES.contains(small(words[0])));
  }

  private static String small(String subject) {
    return subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
  }
}
