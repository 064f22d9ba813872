package rasoat.crawler.store;

/** What a capture is to those who remember earlier ones. All but one are worth judging. */
public enum Seen {
  /** No post of that key was seen before. */
  NEW,
  /** The same words and attachments were there before, or in the one that was forgotten. */
  UNCHANGED,
  /** It had other words or attachments. */
  EDITED,
  /** The same words and attachments, and bytes of them that could not be had before. */
  FULLER
}
