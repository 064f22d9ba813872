package rasoat.detector.impersonation.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rasoat.index.text.ShippedList;
import rasoat.index.text.Spelling;

/**
 * Longer words and names of people that share a syllable with the name of a body or place: ban công
 * an toàn, Nguyễn Công An, Trần Quốc Khánh.
 */
final class Compounds {

  private static final Set<String> FAMILIES =
      Set.of(
          "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ",
          "hồ", "ngô", "dương", "lý", "đinh", "trịnh", "trương", "đoàn", "lâm", "mai");

  private final Set<String> marked;
  private final Set<String> plain;
  private final Phrases<Boolean> everyday = new Phrases<>();

  Compounds() {
    marked = FAMILIES.stream().map(Spelled::marked).collect(Collectors.toSet());
    plain = FAMILIES.stream().map(Spelled::plain).collect(Collectors.toSet());
    for (String line : ShippedList.lines(Compounds.class, "compounds.txt")) {
      Stream.of(line.split(" \\| ")).forEach(compound -> everyday.add(compound, true));
    }
  }

  /** Whether that word goes on one that began before it. */
  boolean goesOn(List<Word> words, int from) {
    return endOf(words, from - 1) > from;
  }

  /** Whether one of these words begins a longer one that ends behind them. */
  boolean isOpen(List<Word> words, int from, int to) {
    return IntStream.range(from, to).anyMatch(at -> endOf(words, at) > to);
  }

  /** Where the longest everyday word that begins there ends; nowhere when none does. */
  private int endOf(List<Word> words, int at) {
    Optional<Match<Boolean>> found =
        at < 0 ? Optional.empty() : everyday.at(words, at).filter(one -> one.grade().isClean());
    return found
        .filter(one -> words.subList(at + 1, one.to()).stream().noneMatch(Word::opens))
        .map(Match::to)
        .orElse(-1);
  }

  /** Whether a family name stands right before that word. */
  boolean followsFamily(List<Word> words, int at) {
    return followsName(words, at)
        && (words.get(at - 1).isBare()
            ? plain.contains(words.get(at - 1).plain())
            : marked.contains(words.get(at - 1).marked()));
  }

  /** Whether a word in a capital that may be part of a name stands right before that word. */
  static boolean followsName(List<Word> words, int at) {
    return at > 0
        && !words.get(at).opens()
        && Character.isUpperCase(words.get(at - 1).shown().codePointAt(0))
        && Character.isUpperCase(words.get(at).shown().codePointAt(0))
        && Spelling.isSyllable(words.get(at - 1).shown());
  }
}
