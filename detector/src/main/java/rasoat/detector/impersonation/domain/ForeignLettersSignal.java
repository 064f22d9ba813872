package rasoat.detector.impersonation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;

/** Letters of other scripts among Latin ones, or put for the letters of a brand. */
final class ForeignLettersSignal implements Signal {

  private static final double WEIGHT = 0.3;

  @Override
  public List<Sign> in(Address address, LocalDate day) {
    List<Sign> signs = new ArrayList<>();
    for (Label label : address.labels()) {
      String foreign = LetterShapes.foreign(label.seen());
      if (!foreign.isEmpty() && passesForLatin(label)) {
        signs.add(
            new Sign(
                new PageEvidence(
                    Type.FOREIGN_LETTERS,
                    WEIGHT,
                    label.seen(),
                    label.letters(),
                    "Trong “%s” có ký tự không phải chữ Việt (%s), nhìn giống “%s”."
                        .formatted(label.seen(), foreign, label.letters())),
                null));
      }
    }
    return signs;
  }

  /**
   * A name wholly in another script passes for nothing, unless every letter resembles a Latin one.
   */
  private static boolean passesForLatin(Label label) {
    return label.letters().chars().allMatch(c -> c < 0x80);
  }
}
