package rasoat.console.review;

import java.time.Instant;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.review.Decision.Act;
import rasoat.console.review.Outcome.Why;

/** Something that an account wants to do to a cluster: whether it may, and what comes of it. */
sealed interface Deed {

  /** Why it may not be done; empty when it may. */
  default Optional<Why> refusal(Review review, Account by) {
    if (!by.isAnyOf(Role.CYBER_OFFICER)) {
      return Optional.of(Why.NO_ROLE);
    }
    if (review.isSecret() && !by.cleared()) {
      return Optional.of(Why.NOT_CLEARED);
    }
    return obstacle(review, by);
  }

  /** What of the cluster is in its way. */
  Optional<Why> obstacle(Review review, Account by);

  /** What is written down. */
  Decision on(Review review, Account by, Instant now);

  /** One person decides, or the first of two. */
  record Decide(Verdict verdict) implements Deed {

    @Override
    public Optional<Why> obstacle(Review review, Account by) {
      return review.proposal().map(waiting -> Why.WAITS);
    }

    @Override
    public Decision on(Review review, Account by, Instant now) {
      return decision(
          review,
          review.isSecret() ? Act.PROPOSED : Act.DECIDED,
          verdict.state(),
          Optional.of(verdict.reason()),
          verdict.note(),
          by,
          now);
    }
  }

  /** The second of two persons agrees, or not. */
  record Second(boolean agrees, String note) implements Deed {

    @Override
    public Optional<Why> obstacle(Review review, Account by) {
      return review
          .proposal()
          .map(
              waiting ->
                  waiting.account().equals(by.name())
                      ? Optional.of(Why.OWN_PROPOSAL)
                      : Optional.<Why>empty())
          .orElse(Optional.of(Why.NOTHING_WAITS));
    }

    @Override
    public Decision on(Review review, Account by, Instant now) {
      Decision proposal = review.proposal().orElseThrow();
      return decision(
          review,
          agrees ? Act.SECONDED : Act.REJECTED,
          agrees ? proposal.state() : review.state(),
          proposal.reason(),
          note,
          by,
          now);
    }
  }

  /** Takes back what was done last. */
  record Undo(String note) implements Deed {

    @Override
    public Optional<Why> obstacle(Review review, Account by) {
      return switch (review.may().undo()) {
        case NO -> Optional.of(Why.NOTHING_TO_UNDO);
        case FREELY -> Optional.empty();
        case WITH_A_NOTE -> note.isBlank() ? Optional.of(Why.NOTE_MISSING) : Optional.empty();
      };
    }

    @Override
    public Decision on(Review review, Account by, Instant now) {
      Decision last = review.history().getFirst();
      Act act = last.act() == Act.PROPOSED ? Act.WITHDRAWN : Act.UNDONE;
      return decision(review, act, last.before(), Optional.empty(), note, by, now);
    }
  }

  private static Decision decision(
      Review review,
      Act act,
      ReviewState state,
      Optional<Reason> reason,
      String note,
      Account by,
      Instant now) {
    return new Decision(
        review.version() + 1,
        act,
        state,
        review.state(),
        reason,
        note.strip(),
        by.name(),
        by.fullName(),
        now);
  }
}
