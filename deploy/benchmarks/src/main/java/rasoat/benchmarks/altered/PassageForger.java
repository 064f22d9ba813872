package rasoat.benchmarks.altered;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Leaves paragraphs out, adds foreign ones and puts foreign ones in place of others. */
final class PassageForger {

  private static final int LEAST_WORDS = 8;
  private static final int MOST_WORDS = 90;

  private final RandomGenerator random;
  private final List<String> foreign;

  PassageForger(RandomGenerator random, List<String> texts) {
    this.random = random;
    this.foreign =
        texts.stream().flatMap(text -> body(text.lines().toList())).map(Line::text).toList();
  }

  private record Line(int index, String text) {}

  Optional<Change> missing(String text) {
    return exchange(ChangeKind.PASSAGE_MISSING, text, false, true);
  }

  Optional<Change> added(String text) {
    return exchange(ChangeKind.PASSAGE_ADDED, text, true, false);
  }

  Optional<Change> replaced(String text) {
    return exchange(ChangeKind.PASSAGE_REPLACED, text, true, true);
  }

  private Optional<Change> exchange(ChangeKind kind, String text, boolean add, boolean remove) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<Line> body = body(lines).toList();
    if (body.size() < 3 || foreign.isEmpty()) {
      return Optional.empty();
    }
    Line line = body.get(random.nextInt(1, body.size() - 1));
    String other = add ? foreignTo(text) : "";
    if (remove) {
      lines.remove(line.index);
    }
    String before = String.join("\n", lines.subList(0, line.index)) + "\n";
    if (add) {
      lines.add(line.index, other);
    }
    return Optional.of(
        new Change(
            kind,
            String.join("\n", lines) + "\n",
            before.length(),
            remove ? line.text : "",
            other,
            false));
  }

  private String foreignTo(String text) {
    String other = foreign.get(random.nextInt(foreign.size()));
    int tries = 0;
    while (tries++ < 50 && text.contains(withoutOrdinal(other))) {
      other = foreign.get(random.nextInt(foreign.size()));
    }
    return other;
  }

  private static String withoutOrdinal(String paragraph) {
    return paragraph.replaceFirst("^\\d{1,2}\\. ", "");
  }

  /** Whole paragraphs between letterhead and recipients. */
  private static Stream<Line> body(List<String> lines) {
    int from = 0;
    int to = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      boolean head = from == 0 && lines.get(i).matches(".*ngày.*tháng.*năm \\d{4}\\s*");
      from = head && i < 15 ? i + 1 : from;
      to = lines.get(i).startsWith("Nơi nhận") ? i : to;
    }
    List<Line> body = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String line = lines.get(i);
      int words = line.strip().split("\\s+").length;
      boolean prose = !line.startsWith("- ") && !line.startsWith("V/v") && line.endsWith(".");
      if (words >= LEAST_WORDS && words <= MOST_WORDS && prose) {
        body.add(new Line(i, line));
      }
    }
    return body.stream();
  }
}
