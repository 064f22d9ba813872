package rasoat.index.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import rasoat.index.number.DateReader;
import rasoat.index.number.DateReading;
import rasoat.index.number.DocumentTypes;
import rasoat.model.document.SecrecyLevel;

/** The lines of a document, and what their places say about it. */
final class Letterhead {

  private static final int HEAD_LINES = 30;
  private static final int MOST_SUBJECT_LINES = 4;

  private static final Pattern MOTTO =
      Pattern.compile(
          "C[ỘO]NG H[ÒO]A X[ÃA] H[ỘO]I CH[ỦU] NGH[ĨI]A VI[ỆE]T NAM"
              + "|Độc lập\\s*[-–]\\s*Tự do\\s*[-–]\\s*Hạnh phúc|ĐẢNG CỘNG SẢN VIỆT NAM");
  private static final Pattern NUMBER_LINE =
      Pattern.compile("(?iuU)\\W*(?:luật |nghị quyết )?số\\b.*");
  private static final Pattern BODY =
      Pattern.compile("(?iuU)(?:kính (?:gửi|trình)|căn cứ|thực hiện|điều \\d|i+\\.|\\d+\\.|-).*");
  private static final Pattern ABOUT = Pattern.compile("(?iuU)\\W*(?:v/v|về việc)\\b:?\\s*");
  private static final Pattern PERSON =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}+\\s){1,4}\\p{Lu}\\p{Ll}+");

  private final List<String> lines;

  private Letterhead(List<String> lines) {
    this.lines = lines;
  }

  static Letterhead of(String text) {
    return new Letterhead(text.lines().map(String::strip).toList());
  }

  /** The lines in capitals above the number, the motto taken out. */
  String issuingBody() {
    StringJoiner body = new StringJoiner(" ");
    for (String line : head()) {
      if (NUMBER_LINE.matcher(line).matches()) {
        break;
      }
      String left = MOTTO.matcher(line).replaceAll("").strip();
      if (!left.isEmpty() && isCapital(left) && SecrecyLevel.parse(left).isEmpty()) {
        body.add(left);
      }
    }
    return body.toString();
  }

  /** The printed name of the type; a letter has none, it is known by its "V/v". */
  String typeName() {
    return head().stream().filter(DocumentTypes::isName).findFirst().orElse("CÔNG VĂN");
  }

  String subject() {
    List<String> head = head();
    for (int i = 0; i < head.size(); i++) {
      if (DocumentTypes.isName(head.get(i))) {
        return joinFrom(i + 1);
      }
      if (ABOUT.matcher(head.get(i)).lookingAt()) {
        return joinFrom(i);
      }
    }
    int placeLine = 0;
    while (placeLine < head.size() && !isPlaceLine(head.get(placeLine))) {
      placeLine++;
    }
    return joinFrom(placeLine + 1);
  }

  private String joinFrom(int start) {
    StringJoiner subject = new StringJoiner(" ");
    int from = Math.min(start, lines.size());
    while (from < lines.size() && (lines.get(from).isEmpty() || isCapital(lines.get(from)))) {
      from++;
    }
    for (String line : lines.subList(from, Math.min(lines.size(), from + MOST_SUBJECT_LINES))) {
      if (line.isEmpty() || BODY.matcher(line).matches()) {
        break;
      }
      subject.add(line);
    }
    return ABOUT.matcher(subject.toString()).replaceFirst("");
  }

  /** The last line that has the form of a name. */
  String signer() {
    return lines.reversed().stream()
        .filter(line -> PERSON.matcher(line).matches())
        .findFirst()
        .orElse("");
  }

  /** The stamp, where it stands alone on a line of the head. */
  SecrecyLevel secrecy() {
    return head().stream()
        .map(SecrecyLevel::parse)
        .flatMap(Optional::stream)
        .filter(SecrecyLevel::isSecret)
        .findFirst()
        .orElse(SecrecyLevel.NONE);
  }

  private static boolean isPlaceLine(String line) {
    return DateReader.findIn(line).stream().anyMatch(DateReading::placeLine);
  }

  private List<String> head() {
    return lines.subList(0, Math.min(lines.size(), HEAD_LINES));
  }

  private static boolean isCapital(String line) {
    return line.equals(line.toUpperCase(Locale.ROOT)) && line.chars().anyMatch(Character::isLetter);
  }
}
