package rasoat.crawler.source;

import java.util.Optional;

/** Carries how a visit ends from where that is learnt to where the visit began. */
public final class VisitEndException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient VisitOutcome outcome;

  public VisitEndException(VisitOutcome outcome) {
    super(outcome.toString());
    this.outcome = outcome;
  }

  public VisitOutcome outcome() {
    return outcome;
  }

  /**
   * The same where it was one address that was asked for, and the visit goes on: there is none.
   *
   * @throws NotNowException unless the place is closed for good
   */
  public Optional<String> noAddress() throws NotNowException {
    if (outcome instanceof VisitOutcome.Closed) {
      return Optional.empty();
    }
    throw new NotNowException("expected a new address, got " + outcome);
  }
}
