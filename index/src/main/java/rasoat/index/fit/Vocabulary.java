package rasoat.index.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasoat.index.text.Syllable;

/** The words of a reading as numbers; words of documents that it does not hold are unknown. */
final class Vocabulary {

  static final int UNKNOWN = -1;

  private final Map<String, Integer> folded = new HashMap<>();
  private final Map<String, Integer> skeletons = new HashMap<>();

  Vocabulary(List<Syllable> reading) {
    for (Syllable word : reading) {
      folded.putIfAbsent(word.folded(), folded.size());
      skeletons.putIfAbsent(word.skeleton(), skeletons.size());
    }
  }

  Words number(List<Syllable> syllables) {
    int[] foldedNumbers = new int[syllables.size()];
    int[] skeletonNumbers = new int[syllables.size()];
    for (int i = 0; i < foldedNumbers.length; i++) {
      foldedNumbers[i] = folded.getOrDefault(syllables.get(i).folded(), UNKNOWN);
      skeletonNumbers[i] = skeletons.getOrDefault(syllables.get(i).skeleton(), UNKNOWN);
    }
    return new Words(syllables, foldedNumbers, skeletonNumbers);
  }
}
