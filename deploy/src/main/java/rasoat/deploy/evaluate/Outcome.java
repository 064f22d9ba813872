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

  /** Whether the number was there to be read. */
  boolean asksForNumber() {
    return truth.numberVisible()
        && truth.kind() != Truth.Expected.NONE
        && truth.answer().number() != null;
  }

  /** Whether a secrecy mark was there to be seen. */
  boolean asksForSecrecy() {
    return truth.secrecyVisible() && truth.answer().secrecy().isSecret();
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
