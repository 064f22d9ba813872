package rasoat.detector.impersonation.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rasoat.index.text.Folding;
import rasoat.index.text.ShippedList;
import rasoat.index.text.Spelling;

/** Parts a name into words: glued ones apart, torn ones together, abbreviations written out. */
final class Words {

  /** Signs for letters within a word; "@n" is one too, longer it is somebody's handle. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}\\p{M}]|@(?=\\p{L}{1,2}(?![\\p{L}\\p{N}\\p{M}_.@])))"
              + "(?:[\\p{L}\\p{N}\\p{M}]|[@$!](?=[\\p{L}\\p{N}]))*");

  /** Codes of police departments keep their digits: A05, PA05, PC06. */
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,2}\\d{2}");

  private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+)(\\d{1,4})");
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final int GLUED_FROM = 5;
  private static final int LONGEST = 24;
  private static final int CAPITALS_BELOW = 4;

  private final Set<String> names;
  private final Set<String> vocabulary;
  private final Set<String> skeletons;
  private final Map<String, String> abbreviations = new HashMap<>();

  /**
   * @param names the words glued ones are rather parted into: of bodies and places, without marks
   * @param others the words they may be parted into besides
   */
  Words(Set<String> names, Set<String> others) {
    this.names = Set.copyOf(names);
    Set<String> all = new HashSet<>(names);
    all.addAll(others);
    this.vocabulary = Set.copyOf(all);
    this.skeletons = names.stream().map(Spelled::skeleton).collect(Collectors.toSet());
    for (String[] row : ShippedList.rows(Words.class, "abbreviations.tsv")) {
      abbreviations.put(Spelled.plain(row[0]), row[1]);
    }
  }

  /** The words as written. */
  static List<Word> parted(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int end = 0;
    while (matcher.find()) {
      words.add(Word.of(matcher.group(), text.substring(end, matcher.start())));
      end = matcher.end();
    }
    return words;
  }

  /** The words as meant. */
  List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    for (Word word : together(parted(text))) {
      unglued(word, words);
    }
    return words;
  }

  /** Letters spelt one by one between the same signs: C.A, U B N D, C-ô-n-g. */
  private static List<Word> together(List<Word> words) {
    List<Word> together = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); ) {
      int end = i + 1;
      while (end < words.size()
          && isLetter(words.get(i))
          && isLetter(words.get(end))
          && words.get(end).gap().equals(words.get(i + 1).gap())) {
        end++;
      }
      // "X. A Lưới": an abbreviation before a name of one letter
      end = end == i + 2 && words.get(i + 1).gap().equals(". ") ? i + 1 : end;
      StringBuilder joined = new StringBuilder();
      words.subList(i, end).forEach(word -> joined.append(word.shown()));
      together.add(Word.of(joined.toString(), words.get(i).gap()));
      i = end;
    }
    return together;
  }

  private static boolean isLetter(Word word) {
    return word.shown().length() == 1 && Character.isLetter(word.shown().charAt(0));
  }

  /** "C@ng": that sign stands for o as well as for a. */
  private Word withO(Word word) {
    String other = word.shown().replace('@', '0');
    boolean better =
        word.shown().indexOf('@') >= 0
            && !skeletons.contains(Spelled.skeleton(word.plain()))
            && skeletons.contains(Spelled.skeleton(Spelled.plain(other)));
    return better ? Word.of(other, word.gap()) : word;
  }

  private void unglued(Word seen, List<Word> words) {
    Word word = withO(seen);
    // "CẤP CỨU" is no CAP
    String written =
        word.marked().replace('đ', 'd').equals(word.plain())
            ? abbreviations.get(word.plain())
            : null;
    boolean inCapitals = word.plain().length() >= CAPITALS_BELOW || word.isCapital();
    if (written != null && inCapitals) {
      add(List.of(written.split(" ")), word, words, true);
      return;
    }
    Matcher numbered = NUMBERED.matcher(word.shown());
    if (numbered.matches()
        && (numbered.group(1).length() == 1
            || vocabulary.contains(Spelled.plain(numbered.group(1))))
        && !CODE.matcher(word.shown()).matches()) {
      unglued(Word.of(numbered.group(1), word.gap()), words);
      words.add(Word.of(numbered.group(2), ""));
      return;
    }
    boolean known =
        vocabulary.contains(word.plain())
            || skeletons.contains(Spelled.skeleton(word.plain()))
            || Spelling.isSyllable(word.shown());
    if (known || word.shown().length() < GLUED_FROM) {
      words.add(word);
      return;
    }
    List<String> humps = humps(word.shown());
    if (humps.size() > 1) {
      for (int i = 0; i < humps.size(); i++) {
        unglued(Word.of(humps.get(i), i == 0 ? word.gap() : ""), words);
      }
      return;
    }
    List<String> parts = parts(word.shown(), names);
    parts = parts.isEmpty() ? parts(word.shown(), vocabulary) : parts;
    add(parts.isEmpty() ? List.of(word.shown()) : parts, word, words, false);
  }

  private static void add(List<String> parts, Word whole, List<Word> words, boolean shortened) {
    for (int i = 0; i < parts.size(); i++) {
      words.add(Word.of(parts.get(i), i == 0 ? whole.gap() : "", shortened));
    }
  }

  /** CôngAnPhường: where a small letter meets a capital. */
  private static List<String> humps(String shown) {
    List<String> humps = List.of(HUMP.split(shown));
    return humps.stream().allMatch(hump -> hump.length() >= 2) ? humps : List.of(shown);
  }

  /** The fewest listed words that make it up; none when it cannot be made of them. */
  private static List<String> parts(String shown, Set<String> vocabulary) {
    String plain = Folding.plain(shown);
    if (plain.length() != shown.length()) {
      return List.of();
    }
    int[] fewest = new int[plain.length() + 1];
    int[] from = new int[plain.length() + 1];
    for (int end = 1; end < fewest.length; end++) {
      fewest[end] = Integer.MAX_VALUE;
      for (int start = Math.max(0, end - LONGEST); start <= end - 2; start++) {
        boolean better = start == 0 || fewest[start] < Integer.MAX_VALUE;
        if (better
            && fewest[start] + 1 < fewest[end]
            && vocabulary.contains(Spelled.plain(plain.substring(start, end)))) {
          fewest[end] = fewest[start] + 1;
          from[end] = start;
        }
      }
    }
    List<String> parts = new ArrayList<>();
    if (fewest[plain.length()] < Integer.MAX_VALUE) {
      for (int end = plain.length(); end > 0; end = from[end]) {
        parts.addFirst(shown.substring(from[end], end));
      }
    }
    return parts;
  }
}
