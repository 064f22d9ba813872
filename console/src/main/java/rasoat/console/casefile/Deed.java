package rasoat.console.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;

/** All that can be done to a case. Each is a value; {@link Cases} does it. */
public sealed interface Deed {

  /** What stands in the history for the reason of a deed. */
  String REASON = "REASON";

  /** Somebody and when. */
  record Doing(Account by, Instant at) {}

  CaseEvent.Type type();

  Action action();

  /** Why that account may not do it to that case; empty when it may. */
  Optional<Refusal> refusal(CaseFile file, Account by);

  CaseFile on(CaseFile file, Doing doing);

  /** Why it was done; empty when that need not be said. */
  default String reason() {
    return "";
  }

  /** The facts of the case were written down, or others in their place. */
  record Edit(Details details) implements Deed {

    @Override
    public CaseEvent.Type type() {
      return CaseEvent.Type.CHANGED;
    }

    @Override
    public Action action() {
      return Action.CASE_CHANGED;
    }

    @Override
    public Optional<Refusal> refusal(CaseFile file, Account by) {
      @Nullable String office = details.values().get(CaseField.OFFICE);
      if (!by.seesOffice(office) && !Objects.equals(office, file.office())) {
        return Optional.of(Refusal.OTHER_OFFICE);
      }
      return closed(file);
    }

    @Override
    public CaseFile on(CaseFile file, Doing doing) {
      return file.with(details);
    }
  }

  /** More findings of the same matter were put in. */
  record Add(Grounds grounds) implements Deed {

    @Override
    public CaseEvent.Type type() {
      return CaseEvent.Type.FINDINGS_ADDED;
    }

    @Override
    public Action action() {
      return Action.CASE_CHANGED;
    }

    @Override
    public Optional<Refusal> refusal(CaseFile file, Account by) {
      return closed(file);
    }

    @Override
    public CaseFile on(CaseFile file, Doing doing) {
      return file.with(Grounds.added(file, grounds));
    }
  }

  /**
   * A person told somebody outside.
   *
   * @param receiver who took it; may be empty
   */
  record Escalate(Contact contact, Instant sentAt, String receiver) implements Deed {

    @Override
    public CaseEvent.Type type() {
      return CaseEvent.Type.ESCALATED;
    }

    @Override
    public Action action() {
      return Action.ESCALATED;
    }

    @Override
    public Optional<Refusal> refusal(CaseFile file, Account by) {
      // What happened at once by telephone is written down even before the head is known.
      return closed(file);
    }

    @Override
    public CaseFile on(CaseFile file, Doing doing) {
      List<Escalation> sent = new ArrayList<>(file.escalations());
      sent.add(
          new Escalation(
              sent.size() + 1,
              contact.kind(),
              contact.name(),
              contact.channel(),
              contact.address(),
              sentAt,
              doing.by().name(),
              receiver,
              "",
              null));
      return file.withEscalations(sent);
    }
  }

  /** Whoever was told has answered. */
  record Answer(int escalation, String words, Instant at) implements Deed {

    @Override
    public CaseEvent.Type type() {
      return CaseEvent.Type.ANSWERED;
    }

    @Override
    public Action action() {
      return Action.CASE_CHANGED;
    }

    @Override
    public Optional<Refusal> refusal(CaseFile file, Account by) {
      boolean isAwaited =
          file.escalations().stream()
              .anyMatch(sent -> sent.id() == escalation && !sent.isAnswered());
      return isAwaited ? closed(file) : Optional.of(Refusal.NO_ESCALATION);
    }

    @Override
    public CaseFile on(CaseFile file, Doing doing) {
      return file.withEscalations(
          file.escalations().stream()
              .map(sent -> sent.id() == escalation ? sent.answered(words, at) : sent)
              .toList());
    }
  }

  /** What came of it is known, and nothing is left to do. */
  record Close(Outcome outcome, LocalDate on, String statedBy, String reference) implements Deed {

    @Override
    public CaseEvent.Type type() {
      return CaseEvent.Type.CLOSED;
    }

    @Override
    public Action action() {
      return Action.CASE_CLOSED;
    }

    @Override
    public Optional<Refusal> refusal(CaseFile file, Account by) {
      if (file.tier() == Tier.STATE_SECRET && !by.cleared()) {
        return Optional.of(Refusal.NOT_CLEARED);
      }
      return file.hasHead() ? closed(file) : Optional.of(Refusal.NO_HEAD);
    }

    @Override
    public CaseFile on(CaseFile file, Doing doing) {
      return file.with(
          new Closing(outcome, on, statedBy, reference, doing.at(), doing.by().name()));
    }
  }

  /** Something is left to do after all. */
  record Reopen(String reason) implements Deed {

    public Reopen {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a case is reopened for a reason");
      }
    }

    @Override
    public CaseEvent.Type type() {
      return CaseEvent.Type.REOPENED;
    }

    @Override
    public Action action() {
      return Action.CASE_CHANGED;
    }

    @Override
    public Optional<Refusal> refusal(CaseFile file, Account by) {
      return file.isOpen() ? Optional.of(Refusal.OPEN) : Optional.empty();
    }

    @Override
    public CaseFile on(CaseFile file, Doing doing) {
      return file.with((Closing) null);
    }
  }

  private static Optional<Refusal> closed(CaseFile file) {
    return file.isOpen() ? Optional.empty() : Optional.of(Refusal.CLOSED);
  }
}
