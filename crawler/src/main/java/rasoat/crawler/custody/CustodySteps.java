package rasoat.crawler.custody;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rasoat.model.post.PostKey;
import rasoat.model.post.Step;

/** What the custody log tells of one post, its bytes and its findings. */
public final class CustodySteps {

  private final Set<String> about = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();

  private CustodySteps() {}

  /**
   * All of it, in order.
   *
   * @param findings the ids of its findings
   * @throws IOException also when the log was tampered with
   */
  public static List<Step> of(CustodyLog log, PostKey post, Set<String> findings)
      throws IOException {
    CustodySteps reading = new CustodySteps();
    reading.about.add(Event.hashOf(post).value());
    reading.about.addAll(findings);
    Trail.read(log, reading::note);
    return List.copyOf(reading.steps);
  }

  private void note(Line line) {
    Event event = line.event();
    boolean isAbout = about.contains(event.subject().value()) || about.contains(event.detail());
    if (!isAbout) {
      return;
    }
    if (event.what() == Event.What.TAKEN_IN) {
      about.add(event.subject().value());
    }
    steps.add(
        new Step(
            line.time(),
            "custody",
            "line %d: %s %s %s"
                .formatted(
                    line.number(),
                    event.what().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    event.subject(),
                    event.detail())));
  }
}
