package rasoat.deploy.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rasoat.model.page.PublicPage;
import rasoat.model.page.Tick;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;

/**
 * The pages a post leads to: the page, group or channel it stands in, and the sites it links to.
 * Never its author: people are not looked at.
 */
final class Candidates {

  private static final int MOST_LINKS = 20;

  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?://\\S+)|(?:(?<![@\\p{L}\\p{N}.-])(?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}]{2,}(?:/\\S*)?)");
  private static final Pattern TAIL = Pattern.compile("[).,;:!?\"'\\]>…]+$");

  private Candidates() {}

  static List<PublicPage> of(Capture capture) {
    return Stream.concat(home(capture), links(capture.text()).stream()).toList();
  }

  private static Stream<PublicPage> home(Capture capture) {
    Platform platform = capture.key().platform();
    if (capture.group().isBlank() || platform == Platform.WEB || platform == Platform.OTHER) {
      return Stream.empty();
    }
    return Stream.of(
        new PublicPage(
            capture.key().platform() + "|" + capture.key().source(),
            platform,
            capture.key().source(),
            capture.group(),
            "",
            "",
            Tick.NONE,
            null,
            List.of(),
            List.of(),
            null,
            "",
            List.of(),
            List.of(),
            "",
            "",
            List.of(capture.text())));
  }

  private static List<PublicPage> links(String text) {
    Set<String> found = new LinkedHashSet<>();
    LINK.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(link -> TAIL.matcher(link).replaceFirst(""))
        .limit(MOST_LINKS)
        .forEach(found::add);
    return found.stream().map(link -> PublicPage.at(link, link)).toList();
  }
}
