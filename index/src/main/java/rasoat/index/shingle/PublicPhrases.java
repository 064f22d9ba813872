package rasoat.index.shingle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
    List<String> phrases = lines();
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

  private static List<String> lines() {
    InputStream file = Objects.requireNonNull(PublicPhrases.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
