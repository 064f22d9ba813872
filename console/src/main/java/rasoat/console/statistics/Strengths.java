package rasoat.console.statistics;

/**
 * How many of something, by how far the evidence goes. The two are never summed: one is what only a
 * deliberate copy could look like, the other is no more than enough to be looked at.
 */
public record Strengths(long confirmed, long suggested) {

  static final Strengths NONE = new Strengths(0, 0);

  Strengths and(Strengths more) {
    return new Strengths(confirmed + more.confirmed, suggested + more.suggested);
  }

  boolean isNone() {
    return confirmed == 0 && suggested == 0;
  }
}
