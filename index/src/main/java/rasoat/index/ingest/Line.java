package rasoat.index.ingest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.number.DateReader;
import rasoat.index.number.DateReading;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.index.text.Folding;

/**
 * One line of a document and what its form says.
 *
 * @param text as printed, without space around it
 * @param plain lower case without diacritics, as noisy readings are compared
 */
record Line(String text, String plain) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\W*(?:luat |nghi quyet |phap lenh )?s[o06]\\s*(?::.*|[.]?\\s*[\\d/…._-].*|)");
  private static final Pattern BODY =
      Pattern.compile(
          "kinh (?:gui|trinh|moi).*|can cu .*|thuc hien .*|dieu \\d.*|i+\\. .*|\\d+\\. .*|[-+•]"
              + " .*");
  private static final Pattern ABOUT = Pattern.compile("\\W*(?:v/v|v/ v|ve viec)\\b.*");
  private static final Pattern MARK =
      Pattern.compile(
          "\\W*(?:(?:do mat:? ?)?(?:tuyet |toi )?mat|hoa toc.*|thuong khan|khan|luu hanh noi bo|xem"
              + " xong tra lai|tai lieu thu hoi|giai mat|ban so.*|du thao.*)\\W*");
  private static final Pattern INSIDERS =
      Pattern.compile("luu hanh noi bo|xem xong tra lai|tai lieu thu hoi");
  private static final Pattern RULE = Pattern.compile("[\\s\\p{P}\\p{S}_]*");

  /** What machines and other offices put into the head: it is not the document's own. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?:ky boi|nguoi ky|co quan|thoi gian ky|email|ngay ky)\\s?:.*|.*cong van den.*|den("
              + " so.*)?|.*signature.*");

  private static final double MOSTLY = 0.8;

  static Line of(String raw) {
    String text = raw.strip();
    return new Line(text, Folding.plain(text));
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** Dashes, asterisks and the like. */
  boolean isRule() {
    return RULE.matcher(text).matches();
  }

  boolean isNumber() {
    return NUMBER.matcher(plain).matches()
        || NumberReader.findIn(text).stream().anyMatch(NumberReading::own);
  }

  boolean startsBody() {
    return BODY.matcher(plain).matches();
  }

  /** "V/v" or "Về việc" begins it. */
  boolean isAbout() {
    return ABOUT.matcher(plain).matches();
  }

  /** Secrecy, urgency or circulation, alone on its line. */
  boolean isMark() {
    return MARK.matcher(plain).matches();
  }

  /** A circulation mark (Decree 30/2020/NĐ-CP, annex I, part I, III.2.c). */
  boolean isForInsiders() {
    return isMark() && INSIDERS.matcher(plain).find();
  }

  boolean isForeign() {
    return FOREIGN.matcher(plain).matches();
  }

  boolean isTypeName() {
    return isCapital() && TypeNames.printed(text).isPresent();
  }

  boolean isPlaceAndDate() {
    return DateReader.findIn(text).stream().anyMatch(DateReading::placeLine);
  }

  /** In capitals, but for what recognition got wrong. */
  boolean isCapital() {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return letters > 1 && capitals >= MOSTLY * letters;
  }

  /** Every letter is large: small "mật" is a word. */
  boolean isCapitalMark() {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  boolean startsSmall() {
    return !text.isEmpty()
        && (Character.isLowerCase(text.charAt(0)) || Character.isDigit(text.charAt(0)));
  }

  /**
   * Without what the pattern finds in the plain form. Vietnamese in NFC has a plain letter for each
   * of its own; lines with signs for which that does not hold stay as they are.
   */
  Line without(Pattern part) {
    Matcher found = part.matcher(plain);
    return plain.length() == text.length() && found.find()
        ? of(text.substring(0, found.start()) + " " + text.substring(found.end()))
        : this;
  }

  /** Without what the pattern finds in the text as printed. */
  Line withoutPrinted(Pattern part) {
    Matcher found = part.matcher(text);
    return found.find() ? of(found.replaceFirst(" ")) : this;
  }
}
