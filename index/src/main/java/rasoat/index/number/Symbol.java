package rasoat.index.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.text.Folded;

/**
 * The groups behind the serial, as printed.
 *
 * @param groups at least one
 * @param known how many of them stand in the vocabulary
 * @param end index after the last one in the folded text
 */
record Symbol(List<String> groups, int known, int end, double confidence, List<String> repairs) {

  /** No space is printed around a hyphen, recognition and typists add one. */
  private static final Pattern GROUP = Pattern.compile("[A-Za-z&][A-Za-z0-9&]{0,11}");

  private static final Pattern JOIN = Pattern.compile("[ \\t]?[-~]\\s?");
  private static final int MOST_GROUPS = 6;

  /** Reads groups from a place on; empty when none stands there. */
  static Optional<Symbol> at(Folded text, int start) {
    Builder read = new Builder(text);
    Matcher group = GROUP.matcher(text.text());
    Matcher join = JOIN.matcher(text.text());
    int at = start;
    while (read.groups.size() < MOST_GROUPS
        && startsAt(group, at)
        && read.accept(group, at > start && text.text().charAt(at - 1) == ' ')) {
      if (!startsAt(join, group.end())) {
        break;
      }
      at = join.end();
    }
    return read.groups.isEmpty() ? Optional.empty() : Optional.of(read.build());
  }

  private static boolean startsAt(Matcher matcher, int at) {
    return at <= matcher.regionEnd() && matcher.find(at) && matcher.start() == at;
  }

  /** Whether all of it is in small letters, as people type in posts. */
  boolean isTypedBy(Folded text, int start) {
    String raw = text.text().substring(start, end);
    return raw.equals(raw.toLowerCase(Locale.ROOT));
  }

  private static final class Builder {
    private final Folded text;
    private final List<String> groups = new ArrayList<>();
    private final List<String> repairs = new ArrayList<>();
    private double confidence = 1;
    private int known;
    private int end;

    Builder(Folded text) {
      this.text = text;
    }

    boolean accept(Matcher found, boolean spaced) {
      String folded = found.group();
      String printed = text.source(found.start(), found.end());
      Optional<String> code = Vocabulary.known(folded);
      if (code.isPresent() && !(spaced && isSmall(folded))) {
        add(spelling(printed, code.get()), found.end());
        known++;
        return true;
      }
      if (isCapital(folded)) {
        Optional<String> alike = Vocabulary.lookAlike(folded);
        alike.ifPresent(
            repaired -> {
              repairs.add(printed + "→" + repaired);
              confidence *= 0.85;
              known++;
            });
        confidence *= alike.isEmpty() && !isUpper(folded) ? 0.7 : 1;
        add(alike.orElse(printed.toUpperCase(Locale.ROOT)), found.end());
        return true;
      }
      boolean typed = !groups.isEmpty() && !spaced && isSmall(folded) && folded.length() <= 6;
      if (typed) {
        add(printed.toUpperCase(Locale.ROOT), found.end());
      }
      return typed;
    }

    private void add(String group, int groupEnd) {
      groups.add(group);
      end = groupEnd;
    }

    Symbol build() {
      return new Symbol(List.copyOf(groups), known, end, confidence, List.copyOf(repairs));
    }

    /** HD and HĐ are both codes: a printed Đ decides, its absence tells nothing. */
    private static String spelling(String printed, String code) {
      return printed.indexOf('Đ') >= 0 && code.indexOf('Đ') < 0 ? printed : code;
    }

    private static boolean isUpper(String folded) {
      return folded.equals(folded.toUpperCase(Locale.ROOT));
    }

    private static boolean isSmall(String folded) {
      return folded.equals(folded.toLowerCase(Locale.ROOT));
    }

    private static boolean isCapital(String folded) {
      long capitals =
          folded.chars().filter(c -> Character.isUpperCase(c) || Character.isDigit(c)).count();
      return capitals >= 2 && folded.length() - capitals <= 2 && folded.length() <= 10;
    }
  }
}
