package rasoat.deploy.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rasoat.deploy.scan.ResultLine;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Kind;

/** One post: what it really shows, and what was found. */
record Outcome(Truth truth, ResultLine result) {

  boolean isFlagRight() {
    return truth.isFlagged() == result.flagged();
  }

  boolean isKindRight() {
    return isKind(truth.resultKind());
  }

  boolean isKind(Kind kind) {
    return kind.name().equals(result.kind());
  }

  boolean isDocumentRight() {
    return result.document() != null
        && truth.answers().stream().anyMatch(answer -> result.document().equals(answer.document()));
  }

  boolean isNumberRight() {
    return truth.answers().stream().anyMatch(answer -> answer.hasNumber(result.number()));
  }

  boolean statesSecrecy() {
    return result.secrecy() != null;
  }

  boolean isSecrecyRight() {
    String stated = Objects.requireNonNullElse(result.secrecy(), SecrecyLevel.NONE.name());
    return truth.answers().stream().anyMatch(answer -> answer.secrecy().name().equals(stated));
  }

  /** Whether the finding, if it is one, shows a reviewer what it says it shows. */
  boolean isFindingRight() {
    return result.flagged() && truth.isFlagged() && (!truth.showsRegistered() || isDocumentRight());
  }

  /** Whether a number is stated where one can be right or wrong. */
  boolean statesNumber() {
    return result.number() != null && truth.answer().number() != null;
  }

  /** Whether the number that the ĐẾN stamp bears, or one that the text cites, is stated as own. */
  boolean takesAnothersNumber() {
    String stated = result.number();
    if (stated == null || isNumberRight()) {
      return false;
    }
    Visible.Incoming incoming = truth.visible().incoming();
    boolean isIncoming =
        incoming != null && stated.strip().matches("0*" + incoming.number() + "\\D.*");
    return isIncoming
        || truth.visible().cited().stream()
            .anyMatch(cited -> new Answer(null, cited, SecrecyLevel.NONE).hasNumber(stated));
  }

  /** What the result says about the copy. */
  Copy copy() {
    return new Copy(result.evidence());
  }

  boolean isIncomingNumberRight() {
    Visible.Incoming stamp = truth.visible().incoming();
    return stamp != null && copy().hasIncomingNumber(stamp.number());
  }

  boolean isIncomingDateRight() {
    Visible.Incoming stamp = truth.visible().incoming();
    return stamp != null && stamp.date() != null && copy().hasIncomingDate(stamp.date());
  }

  /** Whether the number was there to be read. */
  boolean asksForNumber() {
    return truth.visible().number()
        && truth.kind() != Truth.Expected.NONE
        && truth.answer().number() != null;
  }

  /** Whether a secrecy mark was there to be seen. */
  boolean asksForSecrecy() {
    return truth.visible().secrecy() && truth.answer().secrecy().isSecret();
  }

  /** What is wrong about the result, in a word each; empty when nothing is. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (!isFlagRight()) {
      faults.add(truth.isFlagged() ? "missed" : "false flag");
    }
    if (!isKindRight()) {
      faults.add("kind");
    }
    if (truth.showsRegistered() && result.flagged() && !isDocumentRight()) {
      faults.add("document");
    }
    if (asksForNumber() && result.flagged() && !isNumberRight()) {
      faults.add("number");
    }
    if ((asksForSecrecy() || statesSecrecy()) && !isSecrecyRight()) {
      faults.add("secrecy");
    }
    return faults;
  }
}
