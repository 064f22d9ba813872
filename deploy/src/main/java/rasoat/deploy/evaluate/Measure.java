package rasoat.deploy.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import rasoat.model.finding.Kind;

/**
 * One figure of quality.
 *
 * @param asked which outcomes it looks at
 * @param right which of those are right
 */
record Measure(String name, Predicate<Outcome> asked, Predicate<Outcome> right) {

  static final Measure FLAG_PRECISION =
      new Measure("flag precision", one -> one.result().flagged(), Outcome::isFlagRight);

  static final Measure FLAG_RECALL =
      new Measure("flag recall", one -> one.truth().isFlagged(), Outcome::isFlagRight);

  static final Measure READABLE_RECALL =
      new Measure(
          "flag recall, readable",
          one -> one.truth().isFlagged() && one.truth().readable(),
          Outcome::isFlagRight);

  static final Measure KIND = new Measure("kind right", one -> true, Outcome::isKindRight);

  static final Measure DOCUMENT =
      new Measure(
          "document right, of those flagged",
          one -> one.truth().showsRegistered() && one.result().flagged(),
          Outcome::isDocumentRight);

  static final Measure NUMBER =
      new Measure("number exact, where visible", Outcome::asksForNumber, Outcome::isNumberRight);

  static final Measure PRINTED =
      new Measure(
          "number exact, printed, where visible",
          one -> one.asksForNumber() && !one.truth().visible().handwrittenNumber(),
          Outcome::isNumberRight);

  static final Measure HANDWRITTEN =
      new Measure(
          "number exact, handwritten, where visible",
          one -> one.asksForNumber() && one.truth().visible().handwrittenNumber(),
          Outcome::isNumberRight);

  static final Measure ANOTHERS_NUMBER =
      new Measure(
          "another's number taken for the own (ĐẾN stamp, cited)",
          Outcome::statesNumber,
          Outcome::takesAnothersNumber);

  static final Measure SECRECY_PRECISION =
      new Measure("secrecy precision", Outcome::statesSecrecy, Outcome::isSecrecyRight);

  static final Measure SECRECY_RECALL =
      new Measure(
          "secrecy recall, where visible", Outcome::asksForSecrecy, Outcome::isSecrecyRight);

  static final Measure ALTERED_PRECISION =
      new Measure("altered precision", one -> one.isKind(Kind.ALTERED), Outcome::isKindRight);

  static final Measure ALTERED_RECALL =
      new Measure(
          "altered recall",
          one -> one.truth().kind() == Truth.Expected.ALTERED,
          Outcome::isKindRight);

  static final Measure FALSE_FLAGS =
      new Measure(
          "false flags on posts to pass",
          one -> !one.truth().isFlagged(),
          one -> one.result().flagged());

  /** All figures of findings, in the order of the report. */
  static final List<Measure> ALL =
      List.of(
          FLAG_PRECISION,
          FLAG_RECALL,
          READABLE_RECALL,
          new Measure(
              "leak recall, readable",
              one -> one.truth().kind() == Truth.Expected.LEAK && one.truth().readable(),
              Outcome::isFlagRight),
          KIND,
          DOCUMENT,
          NUMBER,
          PRINTED,
          HANDWRITTEN,
          new Measure(
              "number exact, printed, of those flagged",
              PRINTED.asked.and(one -> one.result().flagged()),
              Outcome::isNumberRight),
          new Measure(
              "number exact, handwritten, of those flagged",
              HANDWRITTEN.asked.and(one -> one.result().flagged()),
              Outcome::isNumberRight),
          new Measure(
              "stated numbers that are right", Outcome::statesNumber, Outcome::isNumberRight),
          ANOTHERS_NUMBER,
          SECRECY_PRECISION,
          SECRECY_RECALL,
          ALTERED_PRECISION,
          ALTERED_RECALL,
          FALSE_FLAGS,
          new Measure(
              "false flags on ordinary pictures and texts",
              one -> one.truth().isOrdinary(),
              one -> one.result().flagged()),
          new Measure(
              "false flags on official-looking harmless papers",
              one -> one.truth().isOfficialLooking(),
              one -> one.result().flagged()));

  /** Counts. */
  Tally of(Collection<Outcome> outcomes) {
    List<Outcome> counted = outcomes.stream().filter(asked).toList();
    return new Tally(counted.stream().filter(right).count(), counted.size());
  }
}
