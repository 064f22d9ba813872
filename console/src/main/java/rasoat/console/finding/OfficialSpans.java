package rasoat.console.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasoat.console.finding.MarkedText.Mark;
import rasoat.index.alignment.Alignment;
import rasoat.index.alignment.Alignment.Span;
import rasoat.index.alignment.Reading;
import rasoat.model.finding.Evidence;

/**
 * Where in the text of a document the evidence stands. Words of a picture are looked up as the
 * evidence quotes them, at their first place; where the reading is kept, and where words were
 * pasted into the post, all of them are laid beside the text.
 */
final class OfficialSpans {

  /** Fewer agree by chance. */
  private static final int LEAST_WORDS = 3;

  /** Longer posts and documents are not laid beside each other while somebody waits. */
  private static final int LONGEST = 100_000;

  private OfficialSpans() {}

  /**
   * The marks of that evidence.
   *
   * @param readings of the pictures by their names, as far as they were kept
   */
  static List<Mark> in(
      String text,
      List<NumberedEvidence> evidence,
      String post,
      Map<String, List<Reading>> readings) {
    List<Mark> marks = new ArrayList<>();
    for (NumberedEvidence row : evidence) {
      marks.addAll(quoted(text, row));
      if (row.evidence().type() == Evidence.Type.TEXT) {
        for (Reading reading : readings(row.evidence().image(), post, readings)) {
          marks.addAll(beside(text, row, reading));
        }
      }
    }
    return marks;
  }

  private static List<Reading> readings(
      @Nullable String image, String post, Map<String, List<Reading>> kept) {
    if (image != null) {
      return kept.getOrDefault(image, List.of());
    }
    return post.isBlank() || post.length() > LONGEST
        ? List.of()
        : List.of(Reading.ofWords(List.of(post.strip().split("\\s+"))));
  }

  private static List<Mark> quoted(String text, NumberedEvidence row) {
    Evidence evidence = row.evidence();
    if (evidence.official().isBlank()) {
      return List.of();
    }
    boolean differs = differs(evidence);
    Matcher found = words(evidence.official()).matcher(text);
    return found.find()
        ? List.of(
            new Mark(
                found.start(),
                found.end(),
                differs,
                row.number(),
                differs ? evidence.seen().strip() : ""))
        : List.of();
  }

  private static boolean differs(Evidence evidence) {
    return evidence.type() == Evidence.Type.ALTERED_FACT
        || evidence.type() == Evidence.Type.UNDECIDED_FACT;
  }

  /** Those words whatever stands between them, and not as part of longer ones. */
  private static Pattern words(String quote) {
    String words =
        Arrays.stream(quote.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static List<Mark> beside(String text, NumberedEvidence row, Reading reading) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    return Alignment.of(reading, text).spans().stream()
        .filter(span -> span.kind() == Span.Kind.SAME)
        .filter(span -> span.readingTo() - span.readingFrom() >= LEAST_WORDS)
        .map(span -> new Mark(span.officialFrom(), span.officialTo(), false, row.number(), ""))
        .toList();
  }
}
