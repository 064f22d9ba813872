package rasoat.benchmarks.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import rasoat.benchmarks.altered.CorpusText;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.drawn.DrawnPage;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

/** The registered documents of a set, and others of the same offices that are not. */
final class Registry {

  /** Farther apart than siblings are. */
  private static final int STEP = 997;

  private static final List<SecrecyLevel> LEVELS =
      List.of(SecrecyLevel.MAT, SecrecyLevel.MAT, SecrecyLevel.TOI_MAT, SecrecyLevel.TUYET_MAT);

  private final Corpus corpus;
  private final List<Registered> documents = new ArrayList<>();

  /** Every fifth document fills two sheets, the others one. */
  Registry(long seed, int size, String font) {
    this.corpus = Corpus.of(seed, 1_000_000);
    RandomGenerator random = new SplittableRandom(seed);
    for (int at = random.nextInt(STEP); documents.size() < size; at += STEP) {
      OfficialDocument document = corpus.document(at);
      String text = CorpusText.of(document.text());
      int sheets = DrawnPage.sheets(text, font).size();
      if (sheets == (documents.size() % 5 == 4 ? 2 : 1)) {
        documents.add(registered(at, document, text, random));
      }
    }
  }

  private Registered registered(
      int index, OfficialDocument document, String text, RandomGenerator random) {
    String id = String.format(java.util.Locale.ROOT, "d%04d", documents.size() + 1);
    return switch (random.nextInt(10)) {
      case 0, 1 -> new Registered(id, index, document, text, "public", SecrecyLevel.NONE, false);
      case 2, 3, 4 -> new Registered(id, index, document, text, "secret", level(random), false);
      default ->
          new Registered(
              id, index, document, text, "internal", SecrecyLevel.NONE, random.nextInt(5) == 0);
    };
  }

  static SecrecyLevel level(RandomGenerator random) {
    return LEVELS.get(random.nextInt(LEVELS.size()));
  }

  List<Registered> documents() {
    return documents;
  }

  /** Of no family that is registered. */
  OfficialDocument stranger(int number) {
    return corpus.stranger(number);
  }

  /** Another document of the same template that is not registered; the stranger without one. */
  OfficialDocument sibling(Registered of, int number) {
    return corpus.siblings(of.index()).stream()
        .filter(index -> documents.stream().noneMatch(known -> known.index() == index))
        .findFirst()
        .map(corpus::document)
        .orElseGet(() -> stranger(number));
  }
}
