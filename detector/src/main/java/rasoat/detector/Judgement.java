package rasoat.detector;

import java.nio.file.Path;
import java.util.List;
import rasoat.model.finding.Finding;

/**
 * What came of one post: its finding, and the pictures that could not be read.
 *
 * @param picturesRead pictures of the post whose pixels were looked at, those already known
 *     included
 */
public record Judgement(Finding finding, int picturesRead, List<Unreadable> unreadable) {

  /**
   * A picture that could not be read.
   *
   * @param image its name in the post
   * @param reason what was expected and what came, one line
   */
  public record Unreadable(String image, Path file, String reason) {}
}
