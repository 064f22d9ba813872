package rasoat.console.source;

/**
 * Something wrong with a source that somebody set.
 *
 * @param field one of {@link SourceEntry#FIELDS}, or {@code id}
 */
public record SourceFault(String field, Reason reason) {

  /** What is wrong. */
  public enum Reason {
    /** The field is not as the settings expect it. */
    WRONG,
    /** There is a source of that id already, kept here or of the program itself. */
    TAKEN,
    /** There is a source of that id in the settings file. */
    IN_FILE
  }
}
