package rasoat.detector.impersonation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pages of impostors and of honest people, made by a grammar from a seed. */
final class LabelledPages {

  static final LocalDate DAY = LocalDate.of(2026, 11, 15);

  private static final int EACH = 30;

  private LabelledPages() {}

  static List<Labelled> of(long seed) {
    Choices choices = new Choices(new Random(seed));
    List<Labelled> made = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      new ImpostorNames(choices, made).make();
      new ImpostorPages(choices, made).make();
      new HonestPages(choices, made).make();
    }
    return made;
  }
}
