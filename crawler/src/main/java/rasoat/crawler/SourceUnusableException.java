package rasoat.crawler;

/** A source that cannot be visited until a person does something. */
public final class SourceUnusableException extends Exception {

  private static final long serialVersionUID = 1;

  private final String task;

  /**
   * A source that cannot be visited.
   *
   * @param reason what was expected, what came and where
   * @param task what there is to do
   */
  public SourceUnusableException(String reason, String task) {
    super(reason);
    this.task = task;
  }

  String task() {
    return task;
  }
}
