package rasoat.crawler.source;

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
}
