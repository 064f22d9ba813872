package rasoat.crawler.imported.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.crawler.imported.Entries;

/**
 * Finds files by the end of their path: what stands before it differs with the tool that unpacked
 * an export, and with the year of the export.
 */
record Suffixes(Map<String, List<Entries.Entry>> byLastName) {

  /** All files but private ones, which are not to be found. */
  static Suffixes of(Entries files) {
    Map<String, List<Entries.Entry>> byLastName = new HashMap<>();
    for (Entries.Entry file : files.all()) {
      if (!FacebookInformation.isPrivate(file.name())) {
        byLastName.computeIfAbsent(Names.last(file.name()), name -> new ArrayList<>()).add(file);
      }
    }
    return new Suffixes(byLastName);
  }

  /** The file whose path ends like that one, longest; empty when two do. */
  Optional<Entries.Entry> find(String path) {
    String wanted = Names.beside("", path);
    if (FacebookInformation.isPrivate(wanted)) {
      return Optional.empty();
    }
    Optional<Entries.Entry> best = Optional.empty();
    int longest = 0;
    for (Entries.Entry file : byLastName.getOrDefault(Names.last(wanted), List.of())) {
      int common = commonSteps(file.name(), wanted);
      if (common >= longest) {
        best = common > longest ? Optional.of(file) : Optional.empty();
        longest = common;
      }
    }
    return best;
  }

  private static int commonSteps(String one, String other) {
    String[] left = one.split("/");
    String[] right = other.split("/");
    int common = 0;
    while (common < Math.min(left.length, right.length)
        && left[left.length - 1 - common].equals(right[right.length - 1 - common])) {
      common++;
    }
    return common;
  }
}
