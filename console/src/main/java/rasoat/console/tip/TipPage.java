package rasoat.console.tip;

import java.util.List;
import rasoat.model.post.Platform;

/**
 * The form as it is shown.
 *
 * @param open whether there is an inbox that takes tips
 */
record TipPage(boolean open, TipForm form, List<TipProblem> problems) {

  /** Those that can be chosen. */
  public List<Platform> platforms() {
    return TipForm.PLATFORMS;
  }

  /** Endings of files, as a browser takes them. */
  public String accepted() {
    return FileKind.accepted();
  }

  /** How many files may come together. */
  public int mostFiles() {
    return TipCheck.MOST_FILES;
  }

  /** How many megabytes they may have together. */
  public long mostMegabytes() {
    return TipCheck.LARGEST.toMegabytes();
  }

  /** How long a line may be, in letters. */
  public int longestLine() {
    return TipCheck.LONGEST_LINE;
  }

  /** How long a text may be, in letters. */
  public int longestText() {
    return TipCheck.LONGEST_TEXT;
  }

  /** Whether that field must change. */
  public boolean isWrong(String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }
}
