package rasoat.model.post;

/** How exactly the time of a post is known. */
public enum TimePrecision {
  SECOND,
  MINUTE,
  DAY,
  /** The time is that of the capture: the post was made then or before. */
  UNKNOWN
}
