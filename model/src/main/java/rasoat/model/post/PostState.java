package rasoat.model.post;

/** What became of a post, as far as is known. */
public enum PostState {
  /** Seen as it stands. */
  LIVE,
  /** Seen again with other words or pictures. */
  EDITED,
  /** Taken away by its author or the platform. */
  DELETED,
  /** Not shown to us any more; taken away or hidden. */
  GONE;

  /** Whether anyone could see it when last looked at. */
  public boolean isThere() {
    return this == LIVE || this == EDITED;
  }
}
