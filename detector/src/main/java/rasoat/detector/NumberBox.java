package rasoat.detector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.ocr.Word;
import rasoat.index.text.Folding;
import rasoat.model.finding.Region;

/**
 * The place between "Số:" and the printed symbol, where offices write the number (Decree
 * 30/2020/NĐ-CP, annex I, part II, 3). Handwriting across it spoils the words around it as well:
 * "Số:" may have been read together with the first digit, the symbol together with the last.
 *
 * @param lead index of the word that begins with "Số"
 * @param first that word
 * @param ahead how many signs of it are the lead
 * @param between what was read there, perhaps of handwriting; empty when it was passed over
 * @param symbol the word with the symbol, perhaps the same as the first
 * @param glued how many signs of that word stand before the symbol
 */
record NumberBox(int lead, Word first, int ahead, List<Word> between, Word symbol, int glued) {

  /** With whatever its vowel was read as; "so" and the like where no symbol follows. */
  private static final Pattern LEAD = Pattern.compile("[^a-z0-9]*s[a-z0ø8](?![a-z0-9])[^a-z0-9]?");

  private static final Pattern LIKELY_LEAD = Pattern.compile("[^a-z0-9]*s[o0ø8](?![a-z0-9]).*");

  /** "Sở", a department: with a horn, and without a stop behind it. */
  private static final Pattern DEPARTMENT = Pattern.compile("(?iu)\\W*s[ơớờởỡợ]");

  private static final Pattern STROKE = Pattern.compile("[/⁄‹-](?=\\p{L}|\\d{4}/)");

  /** Without one of these, what stands before a stroke is the beginning of a symbol, misread. */
  private static final Pattern DIGIT = Pattern.compile("[\\d#%&|]");

  /** Party symbols begin with the type; the stroke before it may have been misread. */
  private static final Pattern TYPE =
      Pattern.compile("\\p{L}?(?:TB|QĐ|QD|KH|BC|CV|NQ|CT|HD|KL|GM|TTr|TTR|QC)");

  /** A printed number with the first letters of a symbol whose stroke was not read. */
  private static final Pattern STROKE_LOST = Pattern.compile("(\\d+)\\p{Lu}{2,}.*");

  /** Nothing is written in so narrow a place, as a multiple of the height of a word. */
  private static final double NARROW = 1.2;

  private static final double HEAD = 0.45;
  private static final int BESIDE = 5;
  private static final int STRAY = 2;
  private static final int PLACE_WORDS = 5;
  private static final double COLUMN_GAP = 0.8;

  /** How wide "Số:" is, beside the height of a printed word. */
  private static final double LEAD_WIDTH = 1.8;

  /** The first in the head of a page; a box ĐẾN has no symbol, and a citation begins no line. */
  static Optional<NumberBox> in(Transcript page, int height) {
    List<Word> words = page.words();
    Optional<DayBox> day = DayBox.in(page, height);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).box().y() < HEAD * height && begins(words, i)) {
        Optional<NumberBox> box = behind(i, words, day);
        if (box.isPresent()) {
          return box;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether nothing stands before it on its line but specks, or the end of another column. */
  private static boolean begins(List<Word> words, int i) {
    Word before = i == 0 ? null : words.get(i - 1);
    return before == null
        || before.line() != words.get(i).line()
        || before.text().endsWith(":")
        || before.text().length() <= STRAY && begins(words, i - 1);
  }

  private static Optional<NumberBox> behind(int lead, List<Word> words, Optional<DayBox> day) {
    Word first = words.get(lead);
    Matcher begin = LEAD.matcher(Folding.plain(first.text()));
    if (!begin.lookingAt() || DEPARTMENT.matcher(first.text()).matches()) {
      return Optional.empty();
    }
    int ahead = begin.end();
    for (int i = lead; i < words.size() && i <= lead + BESIDE; i++) {
      if (words.get(i).line() != first.line()) {
        break;
      }
      int from = i == lead ? ahead : 0;
      String text = words.get(i).text();
      if (capitals(text.substring(from)) >= 2 && STROKE.matcher(text).find(from)) {
        return Optional.of(box(lead, ahead, i, words));
      }
    }
    return day.filter(box -> words.get(box.lead()).line() == first.line())
        .filter(box -> LIKELY_LEAD.matcher(Folding.plain(first.text())).matches())
        .map(box -> lastBeforePlace(lead, box.lead(), words))
        .filter(last -> last > lead)
        .map(last -> box(lead, ahead, last, words));
  }

  /** The place of issue begins behind the last wide gap before the day. */
  private static int lastBeforePlace(int lead, int day, List<Word> words) {
    double wide = COLUMN_GAP * words.get(day).box().height();
    for (int i = day; i > Math.max(lead, day - PLACE_WORDS); i--) {
      Region before = words.get(i - 1).box();
      if (words.get(i).box().x() - before.x() - before.width() > wide) {
        return i - 1;
      }
    }
    return lead;
  }

  private static NumberBox box(int lead, int ahead, int last, List<Word> words) {
    Word symbol = words.get(last);
    return new NumberBox(
        lead,
        words.get(lead),
        ahead,
        last == lead ? List.of() : words.subList(lead + 1, last),
        symbol,
        last == lead ? glued(symbol, ahead, true) : glued(symbol, 0, isNext(lead, last, words)));
  }

  /**
   * Where the symbol begins in a word.
   *
   * @param from where its own signs begin
   * @param isNext whether the number can stand nowhere but in it
   */
  private static int glued(Word word, int from, boolean isNext) {
    Matcher lost = STROKE_LOST.matcher(word.text().substring(from));
    if (lost.matches()) {
      return from + lost.end(1);
    }
    Matcher stroke = STROKE.matcher(word.text());
    if (stroke.find(from)) {
      String before = word.text().substring(from, stroke.start());
      if (DIGIT.matcher(before).find() || isNext && !TYPE.matcher(before).matches()) {
        return stroke.start();
      }
    }
    return from;
  }

  private static boolean isNext(int lead, int last, List<Word> words) {
    Region before = words.get(lead).box();
    Region word = words.get(last).box();
    return last == lead + 1
        && word.x() - before.x() - before.width()
            < NARROW * Math.min(before.height(), word.height());
  }

  /** What a reader of print made of the number; perhaps no digits. */
  String number() {
    StringBuilder number = new StringBuilder();
    if (symbol != first) {
      number.append(first.text().substring(ahead));
    }
    between.forEach(word -> number.append(word.text()));
    return number.append(symbol.text(), symbol == first ? ahead : 0, glued).toString();
  }

  /**
   * Whether print was read: digits, sure or not. What looks like print to a reader of print is left
   * to it, for of small pictures it reads print better.
   */
  boolean isPrinted() {
    return number().matches("\\d+");
  }

  /** Whether the stroke between number and symbol was not read. */
  boolean isStrokeLost() {
    return !STROKE.matcher(symbol.text().substring(glued)).lookingAt();
  }

  /**
   * The symbol with its stroke; one that was not read is put back: a dash where another stroke
   * follows, as party organs write it.
   */
  String written() {
    String read = symbol.text().substring(glued);
    return isStrokeLost() && glued > 0 ? (read.contains("/") ? "-" : "/") + read : read;
  }

  /** Whether number and symbol, or lead and number, were read as one word. */
  boolean isGlued() {
    return glued > (symbol == first ? ahead : 0) || symbol == first;
  }

  /** The column where the lead ends, in page pixels. */
  int left() {
    int share = first.box().width() * ahead / first.text().length();
    return first.box().x() + Math.min(share, (int) (LEAD_WIDTH * symbol.box().height()));
  }

  /** The text it was found in, with other words between the lead and what follows the symbol. */
  Transcript replaced(Transcript read, List<Word> others) {
    Region box = first.box();
    Region begin = new Region(box.x(), box.y(), Math.max(1, left() - box.x()), box.height());
    List<Word> all = new ArrayList<>();
    all.add(new Word(first.text().substring(0, ahead), begin, first.confidence(), first.line()));
    all.addAll(others);
    return read.replaced(lead, lead + (symbol == first ? 1 : between.size() + 2), all);
  }

  private static long capitals(String text) {
    return text.chars().filter(Character::isUpperCase).count();
  }
}
