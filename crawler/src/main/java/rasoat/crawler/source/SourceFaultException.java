package rasoat.crawler.source;

/** A source that cannot be; the message begins with the key of the settings that is wrong. */
public final class SourceFaultException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final String key;
  private final String fault;

  SourceFaultException(String key, String fault) {
    super(key + ": " + fault);
    this.key = key;
    this.fault = fault;
  }

  /** The key of the settings that is wrong. */
  public String key() {
    return key;
  }

  /** What was expected there, and what came. */
  public String fault() {
    return fault;
  }
}
