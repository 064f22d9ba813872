package rasoat.detector.impersonation.domain;

import com.ibm.icu.text.IDNA;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The host of a domain or address as written anywhere: with scheme, port or path, defanged ({@code
 * hxxp://a[.]com}), as a wildcard, in Punycode.
 *
 * @param name in lower case, as letters people see, {@code www.} left out
 * @param labels its parts, the leftmost first
 * @param path what follows, without query and fragment; empty when nothing does
 */
record Host(String name, List<String> labels, String path) {

  private static final IDNA UTS46 = IDNA.getUTS46Instance(IDNA.DEFAULT);
  private static final Pattern LEAD =
      Pattern.compile("^(?:h(?:tt|xx)ps?:)?//|^(?:\\*?\\.)+|^@", Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]{1,63}");
  private static final int LONGEST = 253;

  Host {
    labels = List.copyOf(labels);
  }

  /** Empty when the text holds no host of at least two labels. */
  static Optional<Host> parse(String text) {
    String rest = text.strip().replace("[.]", ".").replace("(.)", ".").replace("[:]", ":");
    rest = LEAD.matcher(rest).replaceFirst("");
    int end = firstOf(rest, "/?#\\");
    String authority = rest.substring(0, end);
    authority = authority.substring(authority.lastIndexOf('@') + 1);
    authority = LEAD.matcher(authority).replaceFirst("");
    authority = authority.replaceFirst(":\\d{1,5}$", "").replaceFirst("\\.$", "");
    if (authority.length() > LONGEST) {
      return Optional.empty();
    }
    String seen = seen(authority).replaceFirst("^www\\d?\\.(?=.+\\.)", "");
    List<String> labels = List.of(seen.split("\\.", -1));
    if (labels.size() < 2 || !labels.stream().allMatch(LABEL.asMatchPredicate())) {
      return Optional.empty();
    }
    String path = rest.substring(end);
    return Optional.of(new Host(seen, labels, path.substring(0, firstOf(path, "?#"))));
  }

  boolean isWithin(String domain) {
    return name.equals(domain) || name.endsWith("." + domain);
  }

  /** Given out by the state alone. */
  boolean isOfState() {
    return isWithin("gov.vn");
  }

  boolean isNumeric() {
    return labels.getLast().chars().allMatch(Character::isDigit);
  }

  /** The last labels, under which names are registered: {@code vn}, {@code com.vn}. */
  String suffix() {
    return String.join(".", labels.subList(labels.size() - suffixLength(), labels.size()));
  }

  /** The labels somebody chose, the leftmost first; none when the host is a suffix itself. */
  List<String> chosen() {
    return labels.subList(0, labels.size() - suffixLength());
  }

  private int suffixLength() {
    return Suffixes.length(labels);
  }

  private static String seen(String authority) {
    IDNA.Info info = new IDNA.Info();
    StringBuilder unicode = new StringBuilder();
    List<String> labels = new ArrayList<>();
    for (String label : authority.toLowerCase(Locale.ROOT).split("[.\u3002\uff0e]", -1)) {
      unicode.setLength(0);
      if (label.startsWith("xn--") || !label.chars().allMatch(c -> c < 0x80)) {
        UTS46.labelToUnicode(label, unicode, info);
        labels.add(unicode.toString());
      } else {
        labels.add(label);
      }
    }
    return String.join(".", labels);
  }

  private static int firstOf(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }
}
