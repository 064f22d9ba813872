package rasoat.index.number.search;

/** How one fact of a reading compares with the registry. */
public enum Agreement {
  EQUAL,
  DIFFERENT,
  /** Not read, not registered, or it fits several. */
  UNKNOWN
}
