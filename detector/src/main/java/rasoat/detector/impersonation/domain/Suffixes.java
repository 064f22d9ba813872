package rasoat.detector.impersonation.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasoat.index.text.ShippedList;

/** How many of the last labels of a host belong to whoever registers names for others. */
final class Suffixes {

  private static final Set<String> PAIRS =
      ShippedList.lines(Suffixes.class, "suffixes.txt").stream()
          .flatMap(Suffixes::pairs)
          .collect(Collectors.toUnmodifiableSet());

  private Suffixes() {}

  static int length(List<String> labels) {
    int size = labels.size();
    if (size < 2) {
      return 1;
    }
    return PAIRS.contains(labels.get(size - 2) + "." + labels.getLast()) ? 2 : 1;
  }

  private static Stream<String> pairs(String line) {
    int colon = line.indexOf(':');
    String country = line.substring(0, colon);
    return Stream.of(line.substring(colon + 1).strip().split(" "))
        .map(second -> second + "." + country);
  }
}
