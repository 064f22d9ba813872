package rasoat.crawler.store;

/** What a capture is to those who remember earlier ones. */
public enum Seen {
  /** No post of that key was seen before. */
  NEW,
  /** It is remembered, or was forgotten, with the same words and attachments. */
  UNCHANGED,
  /** It had other words or attachments. */
  EDITED
}
