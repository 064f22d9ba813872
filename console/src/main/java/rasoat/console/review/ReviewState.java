package rasoat.console.review;

/** Trạng thái thẩm định: what people said of a cluster. */
public enum ReviewState {
  /** Nobody decided yet. */
  NEW,
  /** It is what the finding says. */
  CONFIRMED,
  /** It is not. Its pictures are remembered, so that copies do not come back. */
  FALSE_ALARM,
  /** It is for somebody else to decide. */
  ESCALATED
}
