package rasoat.model.post;

/** The lawful road a post came by. */
public enum Route {
  /** The platform's interface for programs, by its terms. */
  API,
  /** The platform told us by itself. */
  WEBHOOK,
  /** A page that anyone may see, robots permitting. */
  PUBLIC_PAGE,
  /** What an officer saw and saved. */
  OFFICER_CAPTURE
}
