package rasoat.console.impersonation;

/**
 * How a page first came here.
 *
 * @param reference the post, the words looked for, the list or the tip; empty when there is none
 */
public record Origin(Type type, String reference) {

  /** By what. */
  public enum Type {
    /** A post linked to it or came from it. */
    POST,
    /** It was found by an agency's name. */
    SEARCH,
    /** It stood on a list somebody gave. */
    LIST,
    /** Somebody told of it. */
    TIP
  }
}
