package rasoat.index.shingle;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rasoat.index.text.ShippedList;

/**
 * Phrases that every document bears, {@code phrases.txt}: agreeing on them tells nothing, however
 * small the registry. What offices repeat among themselves is learnt from the registry instead.
 */
final class PublicPhrases {

  private static final String FILE = "phrases.txt";
  private static final Map<Shingles, Set<Long>> HASHES = read();

  private PublicPhrases() {}

  static boolean hold(Shingles kind, long hash) {
    Set<Long> hashes = HASHES.get(kind);
    return hashes != null && hashes.contains(hash);
  }

  private static Map<Shingles, Set<Long>> read() {
    Map<Shingles, Set<Long>> hashes = new EnumMap<>(Shingles.class);
    List<String> phrases = ShippedList.lines(PublicPhrases.class, FILE);
    for (Shingles kind : Shingles.values()) {
      Set<Long> ofKind = new HashSet<>();
      phrases.forEach(phrase -> addAll(kind.of(phrase), ofKind));
      hashes.put(kind, ofKind);
    }
    return hashes;
  }

  private static void addAll(long[] values, Set<Long> set) {
    for (long value : values) {
      set.add(value);
    }
  }
}
