package rasoat.deploy.backup;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which names may follow each other: plain ones, of parts of a home, in the order of the parts and
 * of the alphabet. So there are no two of a name, and none that leads out of the folder.
 */
final class EntryNames {

  private static final Pattern PLAIN =
      Pattern.compile("[^/\\\\\\p{Cntrl}]+(/[^/\\\\\\p{Cntrl}]+)*");
  private static final Pattern DOTS = Pattern.compile("(.*/)?\\.\\.?(/.*)?");

  private Section section = Section.HEAD;
  private String last = "";

  /** What is wrong with that name here; empty when nothing is. */
  Optional<String> wrong(String name) {
    if (!PLAIN.matcher(name).matches() || DOTS.matcher(name).matches()) {
      return Optional.of("expected a plain name in the home, got '" + name + "'");
    }
    Optional<Section> next = Section.of(name);
    if (next.isEmpty()) {
      return Optional.of("expected a part of a home, got '" + name + "'");
    }
    if (last.isEmpty() && next.get() != Section.HEAD) {
      return Optional.of("expected %s first, got '%s'".formatted(Head.NAME, name));
    }
    int order = next.get().compareTo(section);
    if (order < 0 || (order == 0 && name.compareTo(last) <= 0)) {
      return Optional.of("expected a name after '%s', got '%s'".formatted(last, name));
    }
    section = next.get();
    last = name;
    return Optional.empty();
  }

  /** That of the name before, which was not wrong. */
  Section section() {
    return section;
  }

  String last() {
    return last;
  }
}
