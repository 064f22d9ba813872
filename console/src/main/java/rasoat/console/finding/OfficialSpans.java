package rasoat.console.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rasoat.console.finding.MarkedText.Mark;
import rasoat.index.alignment.Alignment;
import rasoat.index.alignment.Alignment.Span;
import rasoat.model.finding.Evidence;

/**
 * Where in the text of a document the evidence stands. Words of a picture are looked up as the
 * evidence quotes them, at their first place; words pasted into the post are laid beside the text.
 */
final class OfficialSpans {

  /** Fewer agree by chance. */
  private static final int LEAST_WORDS = 3;

  /** Longer posts and documents are not laid beside each other while somebody waits. */
  private static final int LONGEST = 100_000;

  private OfficialSpans() {}

  static List<Mark> in(String text, List<NumberedEvidence> evidence, String post) {
    List<Mark> marks = new ArrayList<>();
    for (NumberedEvidence row : evidence) {
      boolean pasted =
          row.evidence().type() == Evidence.Type.TEXT && row.evidence().image() == null;
      marks.addAll(pasted ? beside(text, row, post) : quoted(text, row));
    }
    return marks;
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

  private static List<Mark> beside(String text, NumberedEvidence row, String post) {
    if (post.isBlank() || post.length() > LONGEST || text.length() > LONGEST) {
      return List.of();
    }
    List<String> words = Arrays.asList(post.strip().split("\\s+"));
    return Alignment.of(words, text).spans().stream()
        .filter(span -> span.kind() == Span.Kind.SAME)
        .filter(span -> span.readingTo() - span.readingFrom() >= LEAST_WORDS)
        .map(span -> new Mark(span.officialFrom(), span.officialTo(), false, row.number(), ""))
        .toList();
  }
}
