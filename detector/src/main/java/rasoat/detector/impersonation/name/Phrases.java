package rasoat.detector.impersonation.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Phrases found in words however these were written. Costs a few look-ups a word, however many
 * phrases there are.
 */
final class Phrases<T> {

  /** Shorter ones have too many neighbours one letter away. */
  private static final int FUZZY_FROM = 6;

  private static final int TORN = 4;

  private record Phrase<T>(List<Word> words, String joined, String text, T value) {

    boolean hasDigit() {
      return joined.chars().anyMatch(Character::isDigit);
    }
  }

  private final Map<String, List<Phrase<T>>> bySkeleton = new HashMap<>();
  private final Map<String, Set<String>> byDeletion = new HashMap<>();
  private int longest;

  void add(String text, T value) {
    List<Word> words = Words.parted(text);
    String joined = words.stream().map(Word::plain).collect(Collectors.joining());
    String skeleton = Spelled.skeleton(joined);
    bySkeleton
        .computeIfAbsent(skeleton, key -> new ArrayList<>(1))
        .add(new Phrase<>(words, joined, text, value));
    longest = Math.max(longest, skeleton.length());
  }

  /** Lets phrases be found with one letter wrong; without this they are not. */
  Phrases<T> withNeighbours() {
    for (String skeleton : bySkeleton.keySet()) {
      if (skeleton.length() >= FUZZY_FROM) {
        for (int i = 0; i < skeleton.length(); i++) {
          byDeletion.computeIfAbsent(without(skeleton, i), key -> new HashSet<>(2)).add(skeleton);
        }
      }
    }
    return this;
  }

  /** The words of all phrases, without marks. */
  Set<String> vocabulary() {
    return bySkeleton.values().stream()
        .flatMap(List::stream)
        .flatMap(phrase -> phrase.words().stream())
        .map(Word::plain)
        .collect(Collectors.toSet());
  }

  /** The phrases themselves without marks, glued. */
  Set<String> glued() {
    return bySkeleton.values().stream()
        .flatMap(List::stream)
        .map(Phrase::joined)
        .collect(Collectors.toSet());
  }

  /** The longest phrase that begins at that word, the best where several are as long. */
  Optional<Match<T>> at(List<Word> words, int from) {
    return all(words, from).stream().findFirst();
  }

  /** Those as long as the longest that begins at that word, the best first. */
  List<Match<T>> all(List<Word> words, int from) {
    List<Match<T>> best = new ArrayList<>(1);
    StringBuilder joined = new StringBuilder();
    for (int to = from; to < words.size() && joined.length() <= longest + TORN; to++) {
      joined.append(words.get(to).plain());
      List<Match<T>> found = found(words, from, to + 1, Spelled.skeleton(joined.toString()));
      if (!found.isEmpty()) {
        best = found;
      }
    }
    best.sort((one, other) -> one.grade().compareTo(other.grade()));
    return best;
  }

  /** The longest phrase with one letter wrong that begins at that word. */
  Optional<Match<T>> near(List<Word> words, int from) {
    Match<T> best = null;
    StringBuilder joined = new StringBuilder();
    for (int to = from; to < words.size() && joined.length() <= longest + 1; to++) {
      joined.append(words.get(to).plain());
      Match<T> found = neighbour(from, to + 1, Spelled.skeleton(joined.toString()));
      if (found != null) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }

  private List<Match<T>> found(List<Word> words, int from, int to, String skeleton) {
    List<Match<T>> found = new ArrayList<>(1);
    for (Phrase<T> phrase : bySkeleton.getOrDefault(skeleton, List.of())) {
      grade(words.subList(from, to), phrase)
          .ifPresent(
              grade -> found.add(new Match<>(from, to, grade, phrase.text(), phrase.value())));
    }
    return found;
  }

  private static <T> Optional<Grade> grade(List<Word> seen, Phrase<T> phrase) {
    if (!haveSameBounds(seen, phrase.words())) {
      return marked(seen).equals(marked(phrase.words())) || seen.stream().allMatch(Word::isBare)
          ? Optional.of(Grade.REPAIRED)
          : Optional.empty();
    }
    Grade worst = Grade.EXACT;
    for (int i = 0; i < seen.size(); i++) {
      Grade grade = grade(seen.get(i), phrase.words().get(i));
      worst = grade.compareTo(worst) > 0 ? grade : worst;
    }
    // A05 is no misspelt "Ao S": codes are themselves or nothing
    return worst.isMisspelt() && phrase.hasDigit() ? Optional.empty() : Optional.of(worst);
  }

  private static Grade grade(Word seen, Word listed) {
    if (seen.marked().equals(listed.marked())) {
      return Grade.EXACT;
    }
    if (!seen.plain().equals(listed.plain())) {
      return Grade.REPAIRED;
    }
    return seen.isBare() ? Grade.PLAIN : Grade.MARKS;
  }

  private static boolean haveSameBounds(List<Word> seen, List<Word> listed) {
    if (seen.size() != listed.size()) {
      return false;
    }
    for (int i = 0; i < seen.size(); i++) {
      if (!Spelled.skeleton(seen.get(i).plain()).equals(Spelled.skeleton(listed.get(i).plain()))) {
        return false;
      }
    }
    return true;
  }

  private static String marked(List<Word> words) {
    return words.stream().map(Word::marked).collect(Collectors.joining());
  }

  private @Nullable Match<T> neighbour(int from, int to, String skeleton) {
    if (skeleton.length() < FUZZY_FROM - 1) {
      return null;
    }
    for (String listed : neighbours(skeleton)) {
      Phrase<T> phrase = Objects.requireNonNull(bySkeleton.get(listed)).getFirst();
      boolean sameWords = phrase.words().size() == to - from;
      if (sameWords && !phrase.hasDigit() && Edit.isOne(skeleton, listed)) {
        return new Match<>(from, to, Grade.FUZZY, phrase.text(), phrase.value());
      }
    }
    return null;
  }

  private Set<String> neighbours(String skeleton) {
    Set<String> near = new HashSet<>(byDeletion.getOrDefault(skeleton, Set.of()));
    for (int i = 0; i < skeleton.length(); i++) {
      String shorter = without(skeleton, i);
      near.addAll(byDeletion.getOrDefault(shorter, Set.of()));
      if (bySkeleton.containsKey(shorter) && shorter.length() >= FUZZY_FROM) {
        near.add(shorter);
      }
    }
    return near;
  }

  private static String without(String text, int at) {
    return text.substring(0, at) + text.substring(at + 1);
  }
}
