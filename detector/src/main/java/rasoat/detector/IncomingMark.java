package rasoat.detector;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.ocr.Word;
import rasoat.index.number.IncomingStamp;
import rasoat.index.text.Folding;
import rasoat.model.finding.Region;

/**
 * Reads the stamp ĐẾN: the office that received a copy, its number and day there (Decree
 * 30/2020/NĐ-CP, annex IV). The printing is small and written over, so any two of its printed words
 * will do.
 *
 * @param office who received the copy; empty when not read
 * @param arrival number and day there, as a reader of print has them
 */
record IncomingMark(String office, Arrival arrival) {

  private static final Pattern HEADING = Pattern.compile("(?<!\\p{L})[ĐÐD][EÊÉẾÈỀ]N(?!\\p{L})");

  /** Where a field begins: at the edge of a line, or behind the heading. */
  private static final String FIELD = "(?m)(?:^\\W*|(?<![a-z])den\\W+)";

  private static final Pattern DAY =
      Pattern.compile(FIELD + "(?:n[a-z]{1,3}\\s?[:.,]|ng?ay\\s?\\d)|(?<![a-z])n[gq][a-z]{0,2}y:");
  private static final Pattern PASSED_ON =
      Pattern.compile("c?huy[a-z]{1,2}\\s?[:.]|chuy[a-z]n(?![a-z]|\\s*v[a-z]{0,3}n)");
  private static final Pattern FILED =
      Pattern.compile("s[a-z] va k[yi](?![a-z])|k[yi]\\s?[a-z]{2,4}u\\s?h|(?<![a-z])hs(?![a-z])");

  /** No other form has this word alone in a cell. */
  private static final Pattern ALONE = Pattern.compile("(?m)^\\W*chuy[a-z]n\\W*$");

  private static final List<Pattern> PARTS = List.of(DAY, PASSED_ON, FILED, ALONE);
  private static final List<Pattern> WHOLE_WORDS =
      List.of(Pattern.compile("(?<![a-z])ngay(?![a-z])"), PASSED_ON, FILED, ALONE);

  private static final Pattern NUMBER =
      Pattern.compile("(?m)^[^\\p{L}\\d]*[SsŠš][\\p{L}]\\W{0,3}\\d");
  private static final int LEAST_NAME = 6;

  /** The stamp whose words those lines are; empty when they are something else. */
  static Optional<IncomingMark> in(String text) {
    String plain = Folding.plain(text);
    long parts = PARTS.stream().filter(part -> part.matcher(plain).find()).count();
    return parts + (isHeaded(text) ? 1 : 0) < 2 ? Optional.empty() : Optional.of(of(text));
  }

  /** The stamp whose cells were seen: one of its words will do, if it is no letter or two. */
  static Optional<IncomingMark> inItsCells(String text) {
    String plain = Folding.plain(text);
    return isHeaded(text) || WHOLE_WORDS.stream().anyMatch(word -> word.matcher(plain).find())
        ? Optional.of(of(text))
        : Optional.empty();
  }

  private static boolean isHeaded(String text) {
    return HEADING.matcher(text).find();
  }

  private static IncomingMark of(String text) {
    return new IncomingMark(office(text), arrival(text));
  }

  /** The same, with what was written by hand. */
  IncomingMark with(Arrival written) {
    return new IncomingMark(office, written.or(arrival));
  }

  /** The receiving office, number and day, as far as they were read. */
  String said() {
    String told = arrival.said();
    return office + (office.isEmpty() || told.isEmpty() ? "" : ", ") + told;
  }

  /** The stamp on a black copy, among the words of the page: around its heading. */
  static Optional<MarkReading> onPage(PageReading page) {
    List<Word> words = page.transcript().words();
    for (int i = 0; i < words.size(); i++) {
      Word heading = words.get(i);
      if (HEADING.matcher(heading.text()).matches()
          && (i == 0 || begins(words.get(i - 1), heading))) {
        List<Word> near = words.stream().filter(word -> isNear(heading.box(), word.box())).toList();
        String text = new Transcript(near).text();
        String plain = Folding.plain(text);
        if (PASSED_ON.matcher(plain).find() || FILED.matcher(plain).find()) {
          return in(text)
              .map(
                  stamp ->
                      new MarkReading(MarkWords.DEN, page.inPicture(near), false, stamp.said()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether nothing stands before it on its line but a rule, read as a sign. */
  private static boolean begins(Word before, Word heading) {
    return before.line() != heading.line() || before.text().length() <= 2;
  }

  private static boolean isNear(Region heading, Region word) {
    int letter = heading.height();
    int right = heading.x() + heading.width();
    return word.y() > heading.y() - 5 * letter
        && word.y() < heading.y() + 6 * letter
        && word.x() + word.width() > heading.x() - 3 * letter
        && word.x() + word.width() < right + 12 * letter;
  }

  private static Arrival arrival(String text) {
    String fields =
        text.lines()
            .map(line -> HEADING.matcher(line).replaceAll("").strip())
            .collect(Collectors.joining("\n"));
    String headed = NUMBER.matcher(fields).replaceFirst("ĐẾN\n$0");
    return IncomingStamp.findIn(headed).stream()
        .findFirst()
        .map(stamp -> new Arrival(Optional.of(stamp.serial()), Optional.ofNullable(stamp.date())))
        .orElse(Arrival.UNREAD);
  }

  /** The line in capitals above the heading. */
  private static String office(String text) {
    for (String line : text.lines().toList()) {
      String name = line.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
      if (!isHeaded(name) && name.length() >= LEAST_NAME && isCapital(name)) {
        return name;
      }
    }
    return "";
  }

  private static boolean isCapital(String name) {
    long letters = name.chars().filter(Character::isLetter).count();
    long capitals = name.chars().filter(Character::isUpperCase).count();
    return capitals >= 0.8 * letters && letters >= 0.7 * name.length();
  }
}
