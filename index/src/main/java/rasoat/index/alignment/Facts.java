package rasoat.index.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rasoat.index.text.Folding;

/** Finds the facts of an official text: what carries digits, and names. */
final class Facts {

  private static final Set<String> UNITS_OF_MONEY =
      Set.of("dong", "ty", "trieu", "nghin", "vnd", "d");
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,5}[A-Za-z]?(?:/\\d{4})?[/-]\\p{Lu}.*");
  private static final Pattern DATE = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");
  private static final Pattern ORDINAL =
      Pattern.compile("(?:\\d{1,2}|[a-zđ]|[IVX]+)(?:\\.\\d{1,2})*[.)/]?");

  private final List<Word> words;
  private final List<Fact> facts = new ArrayList<>();

  private Facts(List<Word> words) {
    this.words = words;
  }

  static List<Fact> in(List<Word> official) {
    Facts found = new Facts(official);
    int at = 0;
    while (at < official.size()) {
      at = Math.max(at + 1, found.factAt(at));
    }
    return found.facts;
  }

  /** Adds the fact that begins here, and says where it ends. */
  private int factAt(int at) {
    Word word = words.get(at);
    if (isOrdinal(at)) {
      return at + 1;
    }
    if (is(at, "ngay") && is(at + 2, "thang") && isFigure(at + 1)) {
      return add(Fact.Kind.DATE, at + 1, is(at + 4, "nam") ? at + 6 : at + 4);
    }
    if (NUMBER.matcher(word.bare()).matches()) {
      return add(Fact.Kind.NUMBER, at, at + 1);
    }
    if (word.isFigure()) {
      return figureAt(at);
    }
    return word.isCapitalised() ? nameAt(at) : at + 1;
  }

  private int figureAt(int at) {
    if (DATE.matcher(words.get(at).bare()).matches()) {
      return add(Fact.Kind.DATE, at, at + 1);
    }
    if (is(at + 1, "gio")) {
      return add(Fact.Kind.TIME, at, isFigure(at + 2) ? at + 3 : at + 2);
    }
    boolean comrades = is(at + 1, "dong") && is(at + 2, "chi");
    boolean money = at + 1 < words.size() && UNITS_OF_MONEY.contains(unit(at + 1)) && !comrades;
    return money
        ? add(Fact.Kind.AMOUNT, at, is(at + 2, "dong") ? at + 3 : at + 2)
        : add(Fact.Kind.COUNT, at, at + 1);
  }

  /**
   * Three capitalised words and more, or two behind a title; the first of a line is no evidence.
   */
  private int nameAt(int at) {
    int end = at;
    while (end < words.size()
        && end < at + 5
        && words.get(end).isCapitalised()
        && sameLine(at, end)
        && (end == at || !endsPhrase(end - 1))) {
      end++;
    }
    boolean ownLine = startsLine(at) && (end == words.size() || startsLine(end));
    boolean inProse = !startsLine(at) && end - at >= 2;
    return end - at >= 2 && (ownLine || inProse) ? add(Fact.Kind.NAME, at, end) : end;
  }

  private boolean endsPhrase(int at) {
    String raw = words.get(at).raw();
    return !Character.isLetterOrDigit(raw.charAt(raw.length() - 1));
  }

  private String unit(int at) {
    String bare = Folding.plain(words.get(at).raw());
    int slash = bare.indexOf('/');
    return (slash < 0 ? bare : bare.substring(0, slash)).replaceAll("[^a-z]", "");
  }

  private boolean is(int at, String plain) {
    return at < words.size() && Folding.plain(words.get(at).bare()).equals(plain);
  }

  private boolean isFigure(int at) {
    return at < words.size() && words.get(at).isFigure();
  }

  private boolean isOrdinal(int at) {
    boolean article = at > 0 && is(at - 1, "dieu");
    return article || (startsLine(at) && ORDINAL.matcher(words.get(at).raw()).matches());
  }

  private boolean startsLine(int at) {
    return at == 0 || words.get(at - 1).line() != words.get(at).line();
  }

  private boolean sameLine(int first, int second) {
    return words.get(first).line() == words.get(second).line();
  }

  private int add(Fact.Kind kind, int from, int to) {
    int end = Math.min(to, words.size());
    facts.add(new Fact(kind, from, end));
    return end;
  }
}
