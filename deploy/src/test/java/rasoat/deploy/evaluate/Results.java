package rasoat.deploy.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.deploy.scan.ResultLine;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Kind;

/** Invented truths and results. */
final class Results {

  private Results() {}

  /** A readable truth whose number and mark are visible. */
  static Truth truth(String post, Truth.Expected kind, @Nullable String document) {
    return new Truth(
        post,
        kind,
        List.of(new Answer(document, "1849/UBND-VHXH", SecrecyLevel.NONE)),
        visible(true, true),
        true,
        List.of("scan"),
        null);
  }

  /** Number and mark, each visible or not; the number is printed. */
  static Visible visible(boolean number, boolean secrecy) {
    return new Visible(number, false, secrecy, Visible.Seal.NOT_SAID, null, List.of());
  }

  static Truth harmless(String post, String negative) {
    return new Truth(
        post,
        Truth.Expected.NONE,
        List.of(new Answer(null, null, SecrecyLevel.NONE)),
        Visible.NOTHING,
        true,
        List.of("w720", "neg:" + negative),
        negative);
  }

  static ResultLine result(
      String post,
      Kind kind,
      @Nullable String document,
      @Nullable String number,
      @Nullable String secrecy) {
    return new ResultLine(
        post,
        kind.isFlagged(),
        kind.name(),
        document,
        number,
        secrecy,
        "HIGH",
        0.9,
        "confirmed",
        List.of(),
        List.of(),
        "vì <số> trùng");
  }

  /** A right finding of a leak, or a false one, with that score. */
  static Outcome finding(double score, boolean right) {
    String strength = score >= 0.75 ? "confirmed" : "suggested";
    return new Outcome(
        right ? truth("p", Truth.Expected.LEAK, "d-1") : harmless("p", "menu"),
        new ResultLine(
            "p", true, "LEAK", "d-1", null, null, "HIGH", score, strength, List.of(), List.of(),
            ""));
  }

  /** A leak found, with that evidence. */
  static ResultLine result(String post, ResultLine.Observed... evidence) {
    return new ResultLine(
        post,
        true,
        Kind.LEAK.name(),
        "d-1",
        null,
        null,
        "HIGH",
        0.9,
        "confirmed",
        List.of(),
        List.of(evidence),
        "");
  }

  static ResultLine.Observed evidence(String type, String seen) {
    return new ResultLine.Observed(type, 0.1, "images/a.jpg", List.of(10, 20, 30, 40), seen, "");
  }
}
