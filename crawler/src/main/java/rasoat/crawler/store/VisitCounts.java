package rasoat.crawler.store;

/**
 * What a visit brought. Posts handed over = added + edited + unchanged; attachments of those that
 * were added or edited = kept + missing.
 *
 * @param gone posts that are not there any more
 * @param problems places that could not be read
 */
public record VisitCounts(
    long added, long edited, long unchanged, long gone, long kept, long missing, long problems) {

  /** Nothing. */
  public static final VisitCounts NONE = new VisitCounts(0, 0, 0, 0, 0, 0, 0);

  /** How many posts were handed over. */
  public long posts() {
    return added + edited + unchanged;
  }

  /** Both together. */
  public VisitCounts plus(VisitCounts other) {
    return new VisitCounts(
        added + other.added,
        edited + other.edited,
        unchanged + other.unchanged,
        gone + other.gone,
        kept + other.kept,
        missing + other.missing,
        problems + other.problems);
  }
}
