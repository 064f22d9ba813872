package rasoat.detector;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.model.finding.Finding;

/**
 * What came of one post: its finding, what it was judged by, and the pictures that could not be
 * read.
 *
 * @param picturesRead pictures of the post whose pixels were looked at, those already known
 *     included
 * @param unchecked why the sealed registry could not be asked, or not wholly; empty when it was
 * @param reading what can be judged again later; null when there is none
 */
public record Judgement(
    Finding finding,
    int picturesRead,
    List<Unreadable> unreadable,
    List<String> unchecked,
    @Nullable PostReading reading) {

  public Judgement {
    unreadable = List.copyOf(unreadable);
    unchecked = List.copyOf(unchecked);
  }

  /** A judgement that cannot be made again. */
  public Judgement(Finding finding, int picturesRead, List<Unreadable> unreadable) {
    this(finding, picturesRead, unreadable, List.of(), null);
  }

  /**
   * A picture that could not be read.
   *
   * @param image its name in the post
   * @param reason what was expected and what came, one line
   */
  public record Unreadable(String image, Path file, String reason) {}
}
