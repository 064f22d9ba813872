package rasoat.index.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.model.document.DocumentNumber;

/**
 * The table in which a portal sums up a document, {@code Số ký hiệu: 125/UBND-KT}: a label and its
 * value on one line, or on two. A page with fewer than three labels has none.
 */
record PortalTable(Map<Label, String> values) {

  private static final int FEWEST_LABELS = 3;
  private static final int LONGEST_SUBJECT = 600;

  /** What a portal says, by the words it says it with, without diacritics. */
  enum Label {
    NUMBER("so(?: |/| / |, | va )?ky hieu|so hieu|so van ban"),
    DATE("ngay ban hanh|ngay ky|ngay van ban"),
    ISSUING_BODY("(?:co quan|don vi|noi) ban hanh"),
    TYPE("loai van ban|hinh thuc van ban|the loai"),
    SUBJECT("trich yeu(?: noi dung)?"),
    SIGNER("nguoi ky(?: duyet)?");

    private final Pattern line;

    Label(String words) {
      line = Pattern.compile("(?:" + words + ")(?:\\s*[:|]\\s*(.*))?");
    }
  }

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}).*");

  PortalTable {
    values = Map.copyOf(values);
  }

  static PortalTable in(List<Line> lines) {
    Map<Label, String> values = new EnumMap<>(Label.class);
    for (int i = 0; i < lines.size(); i++) {
      for (Label label : Label.values()) {
        Optional<String> value = value(label, lines, i);
        if (value.isPresent()) {
          values.putIfAbsent(label, value.get());
        }
      }
    }
    return new PortalTable(values.size() < FEWEST_LABELS ? Map.of() : values);
  }

  private static Optional<String> value(Label label, List<Line> lines, int at) {
    Line line = lines.get(at);
    Matcher found = label.line.matcher(line.plain());
    if (!found.matches() || line.plain().length() != line.text().length()) {
      return Optional.empty();
    }
    boolean beside = found.group(1) != null && !found.group(1).isBlank();
    String value =
        beside
            ? line.text().substring(found.start(1))
            : at + 1 < lines.size() ? lines.get(at + 1).text() : "";
    return Optional.of(value.strip())
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_SUBJECT);
  }

  Optional<String> text(Label label) {
    return Optional.ofNullable(values.get(label));
  }

  Optional<DocumentNumber> number() {
    return text(Label.NUMBER)
        .flatMap(
            written ->
                DocumentNumber.parse(written)
                    .or(
                        () ->
                            NumberReader.findIn(written).stream()
                                .map(NumberReading::number)
                                .findFirst()));
  }

  Optional<LocalDate> date() {
    Matcher day = DAY.matcher(text(Label.DATE).orElse(""));
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group(3)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
