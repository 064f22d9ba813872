package rasoat.console.impersonation;

/** To whom a page is reported. */
public enum RequestKind {
  /** Asked for removal: the specialised force alone can bind a provider to 24 or 6 hours. */
  PA05(true),
  /** By the public form of the platform. */
  PLATFORM(true),
  /** The agency that is claimed. */
  AGENCY(true),
  /**
   * The culture-information desk, which advises UBND (requirement R20); nothing leaves for that.
   */
  CULTURE_DESK(false);

  private final boolean leaves;

  RequestKind(boolean leaves) {
    this.leaves = leaves;
  }

  /** Whether it needs the consent of another person (requirement R39). */
  public boolean leaves() {
    return leaves;
  }
}
