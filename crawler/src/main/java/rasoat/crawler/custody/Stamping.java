package rasoat.crawler.custody;

import java.util.List;

/**
 * What came of having the log time-stamped.
 *
 * @param stamped how many questions were answered well
 * @param waiting how many still wait: they are sent again the next time
 * @param problems why they wait, for a person
 */
public record Stamping(int stamped, int waiting, List<String> problems) {

  public Stamping {
    problems = List.copyOf(problems);
  }
}
