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
        true,
        false,
        true,
        true,
        List.of("scan"),
        null);
  }

  static Truth harmless(String post, String negative) {
    return new Truth(
        post,
        Truth.Expected.NONE,
        List.of(new Answer(null, null, SecrecyLevel.NONE)),
        false,
        false,
        false,
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
}
