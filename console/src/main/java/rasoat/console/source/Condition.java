package rasoat.console.source;

/** How a source fares in a word, the worst first. */
public enum Condition {
  STOPPED(Concern.PERSON),
  FAILING(Concern.PERSON),
  CLOSED(Concern.PERSON),
  NEVER_VISITED(Concern.NEVER_VISITED),
  DEFERRED(Concern.LATER),
  /** Stopped once; a person had it visited again, and that visit is yet to come. */
  RESUMED(Concern.LATER),
  WELL(Concern.WELL),
  /** A person switched it off. */
  OFF(Concern.OFF);

  /** What a condition asks for. */
  public enum Concern {
    /** Somebody has to look. */
    PERSON,
    /** Nothing is known of it yet. */
    NEVER_VISITED,
    /** It goes on by itself. */
    LATER,
    WELL,
    /** Nothing is expected of it. */
    OFF
  }

  private final Concern concern;

  Condition(Concern concern) {
    this.concern = concern;
  }

  /** What it asks for. */
  public Concern concern() {
    return concern;
  }

  /** Whether it is visited again only when a person says so. */
  boolean isStuck() {
    return this == STOPPED || this == CLOSED;
  }
}
