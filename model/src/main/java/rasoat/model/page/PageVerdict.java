package rasoat.model.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rasoat.model.finding.Score;

/**
 * What was found of a page; a person decides.
 *
 * @param page the {@link PublicPage#id()}
 * @param flagged whether a person must see it
 * @param claims the agency it claims to be, as the register calls it, or by its full name when the
 *     register has none; null when it claims none
 * @param evidence what was observed; the score is its sum, cut off at either end
 * @param harms what it may take from people, by its words
 * @param explanation the same in Vietnamese, to be read aloud
 */
public record PageVerdict(
    String page,
    boolean flagged,
    @Nullable String claims,
    Score score,
    List<PageEvidence> evidence,
    Set<Harm> harms,
    String explanation) {

  /** From here on a page is flagged. */
  public static final double FLAGGED = 0.5;

  public PageVerdict {
    evidence = List.copyOf(evidence);
    harms = Set.copyOf(harms);
  }

  /** The same under another id. */
  public PageVerdict named(String id) {
    return new PageVerdict(id, flagged, claims, score, evidence, harms, explanation);
  }

  /** The same, claiming to be that agency. */
  public PageVerdict claiming(@Nullable String agency) {
    return new PageVerdict(page, flagged, agency, score, evidence, harms, explanation);
  }

  /** The same with one more fact that was observed; flagged if that makes it so. */
  public PageVerdict with(PageEvidence more) {
    List<PageEvidence> all = Stream.concat(evidence.stream(), Stream.of(more)).toList();
    double sum = all.stream().mapToDouble(PageEvidence::weight).sum();
    Score total = new Score(Math.clamp(sum, 0, 1));
    return new PageVerdict(
        page,
        total.value() >= FLAGGED,
        claims,
        total,
        all,
        harms,
        explanation + " " + more.sentence());
  }
}
