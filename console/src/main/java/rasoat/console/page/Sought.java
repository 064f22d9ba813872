package rasoat.console.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasoat.index.text.Folding;
import rasoat.model.page.OfficialPage;

/** What a search looks at, and what it looks for: without case and diacritics. */
final class Sought {

  private Sought() {}

  static String of(OfficialPage page) {
    return Stream.of(
            page.agency(),
            page.name(),
            page.province(),
            page.platformId(),
            page.url(),
            page.domain(),
            page.officer())
        .map(Folding::plain)
        .collect(Collectors.joining("\n"));
  }

  /** Patterns of SQL, all of which have to fit, with {@code \} before what would be a sign. */
  static List<String> patterns(String words) {
    return Arrays.stream(Folding.plain(words).strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> '%' + word.replaceAll("([\\\\%_])", "\\\\$1") + '%')
        .toList();
  }
}
