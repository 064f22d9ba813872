package rasoat.index.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * The head of a document: who issued it, of what type it is, and what about. The two columns of the
 * head may stand one after the other or beside each other on the same lines.
 */
final class Letterhead {

  private static final int HEAD_LINES = 40;
  private static final int MOST_SUBJECT_LINES = 8;
  private static final int SHORT_LINE = 45;

  /** Either motto, also as recognition gives it, where it stands beside the agency. */
  private static final Pattern MOTTO =
      Pattern.compile(
          "c.ng\\s+h.a\\s+x.\\s+h.[il1]\\s+ch.\\s+ngh.a.*"
              + "|(?:^|\\s)[dp]\\S{1,2}\\s+\\S{2,3}\\s*[-–—~]\\s*t\\S{1,2}\\s+d\\S.*"
              + "|d.ng\\s+c.ng\\s+s.n\\s+vi.t\\s+nam.*");

  /** The place line beside other words: names in a row before the date. */
  private static final Pattern PLACE_AND_DATE =
      Pattern.compile(
          "(?:^|\\s)(?:\\p{Lu}[\\p{L}.]*\\s){0,4}\\p{Lu}[\\p{L}.]*\\s?,\\s*[nN]g\\p{L}y\\s.{0,9}th\\p{L}ng.*");

  private static final Pattern SPACED_OUT = Pattern.compile("(?:\\p{Lu}\\s{1,3}){3,}\\p{Lu}");

  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}\\d)]+$");

  private final List<Line> lines;

  private Letterhead(List<Line> lines) {
    this.lines = lines;
  }

  static Letterhead of(List<Line> all) {
    List<Line> head = new ArrayList<>();
    for (Line line : all.subList(0, Math.min(all.size(), HEAD_LINES))) {
      head.add(SPACED_OUT.matcher(line.text()).matches() ? closed(line) : line);
    }
    return new Letterhead(head);
  }

  /** {@code Q U Y Ế T Đ Ị N H} as QUYẾT ĐỊNH: words are parted by more than one space. */
  private static Line closed(Line line) {
    StringJoiner words = new StringJoiner(" ");
    for (String word : line.text().split("\\s{2,}")) {
      words.add(word.replace(" ", ""));
    }
    return Line.of(words.toString());
  }

  /** The lines in capitals above the number, the motto taken out. */
  String issuingBody() {
    StringJoiner body = new StringJoiner(" ");
    for (Line line : lines) {
      if (line.isNumber() || line.isTypeName() || line.isAbout() || line.startsBody()) {
        break;
      }
      Line left = line.without(MOTTO).withoutPrinted(PLACE_AND_DATE);
      if (left.isCapital() && !left.isMark() && !left.isForeign()) {
        body.add(EDGES.matcher(left.text()).replaceAll(""));
      }
    }
    return body.toString();
  }

  /**
   * The printed name of the type. A letter has none: it is known by its subject line or addressee.
   */
  String typeName() {
    for (Line line : lines) {
      if (line.isTypeName()) {
        return TypeNames.printed(line.text()).orElse(line.text());
      }
    }
    boolean letter =
        lines.stream().anyMatch(line -> line.isAbout() || line.plain().startsWith("kinh gui"));
    return letter ? "CÔNG VĂN" : "";
  }

  /** Trích yếu, in the form in which it is quoted within a sentence. */
  String subject() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isTypeName()) {
        return Subject.cited(joinFrom(i + 1));
      }
      if (lines.get(i).isAbout()) {
        return Subject.cited(joinFrom(i));
      }
    }
    return Subject.asPrinted(joinFrom(endOfPlaceLine()));
  }

  private int endOfPlaceLine() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isPlaceAndDate()) {
        return i + 1;
      }
    }
    return lines.size();
  }

  private String joinFrom(int start) {
    int from = start;
    while (from < lines.size() && isNoSubject(lines.get(from))) {
      from++;
    }
    StringJoiner subject = new StringJoiner(" ");
    for (int i = from; i < Math.min(lines.size(), from + MOST_SUBJECT_LINES); i++) {
      Line line = lines.get(i).withoutPrinted(PLACE_AND_DATE);
      boolean ends =
          line.isRule() && !lines.get(i).isPlaceAndDate()
              || line.startsBody()
              || (i > from && !continues(line, lines.get(i - 1)));
      if (ends) {
        break;
      }
      if (!line.isMark() && !line.isRule()) {
        subject.add(line.text());
      }
    }
    return subject.toString();
  }

  private static boolean isNoSubject(Line line) {
    return line.isRule()
        || line.isMark()
        || line.isForeign()
        || (line.isPlaceAndDate() && !line.isAbout())
        || line.isNumber();
  }

  /**
   * A wrapped line goes on in small letters, or is short. A sentence of the body is neither, and
   * capitals below a line that has none name the post that decides.
   */
  private static boolean continues(Line line, Line before) {
    if (before.text().endsWith(".") || before.text().endsWith(":")) {
      return false;
    }
    if (line.isCapital()) {
      return before.isCapital();
    }
    return line.startsSmall() || line.text().length() <= SHORT_LINE;
  }
}
