package rasoat.console.impersonation;

/** Whether a page is still there. */
public enum Standing {
  UP,
  /** It is there under another name than before. */
  RENAMED,
  /** Nobody could tell: no answer, or nothing to look with. */
  UNREACHABLE,
  /** It is there no more. */
  GONE;

  /** Whether it can be seen by anybody. */
  public boolean isSeen() {
    return this == UP || this == RENAMED;
  }
}
