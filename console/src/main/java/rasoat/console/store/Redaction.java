package rasoat.console.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rasoat.model.finding.AlteredFact;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.post.Post;

/**
 * Che mờ: what of a finding may be kept. The one place where this is decided.
 *
 * <table>
 * <caption>What is kept beside kind, post id, time, place and reason</caption>
 * <tr><th>finding</th><th>pictures</th><th>words</th></tr>
 * <tr><td>flagged</td><td>those that bear evidence</td><td>all</td></tr>
 * <tr><td>flagged, of a secret document</td><td>a blurred preview</td>
 *     <td>marks, number, date and issuing body; nothing of its text</td></tr>
 * <tr><td>{@link Kind#MENTION}</td><td>none</td><td>all</td></tr>
 * <tr><td>any other</td><td>none</td><td>none</td></tr>
 * </table>
 *
 * <p>The text of a state secret may not lie on a networked machine, and posts that show nothing are
 * nobody's business.
 */
final class Redaction {

  /** What stands for words that were taken out. */
  private static final String WITHHELD = "[…]";

  private static final Set<Evidence.Type> ABOUT_THE_DOCUMENT =
      EnumSet.complementOf(
          EnumSet.of(
              Evidence.Type.TEXT,
              Evidence.Type.ALTERED_FACT,
              Evidence.Type.UNDECIDED_FACT,
              Evidence.Type.QR_CODE,
              Evidence.Type.MENTION));

  private static final Set<String> HEADER_FACTS = Set.of("number", "date");

  private Redaction() {}

  /** The finding without what may not be kept. */
  static Finding redacted(Finding finding) {
    if (finding.kind() == Kind.MENTION) {
      return with(finding, withoutPictures(finding.post(), finding.post().text()));
    }
    if (!finding.isFlagged()) {
      return reasonOnly(finding);
    }
    return finding.isSecret() ? withoutItsText(finding) : finding;
  }

  private static Finding reasonOnly(Finding finding) {
    return new Finding(
        withoutPictures(finding.post(), ""),
        finding.kind(),
        finding.document(),
        finding.number(),
        finding.secrecy(),
        finding.severity(),
        finding.strength(),
        List.of(),
        List.of(),
        finding.explanation());
  }

  private static Finding withoutItsText(Finding finding) {
    List<Evidence> evidence = finding.evidence();
    boolean pasted =
        evidence.stream().anyMatch(e -> e.type() == Evidence.Type.TEXT && e.image() == null);
    return new Finding(
        pasted ? withText(finding.post(), WITHHELD) : finding.post(),
        finding.kind(),
        finding.document(),
        finding.number(),
        finding.secrecy(),
        finding.severity(),
        finding.strength(),
        finding.altered().stream().map(Redaction::withoutItsText).toList(),
        evidence.stream().map(Redaction::withoutItsText).toList(),
        withoutQuotes(finding.explanation(), finding));
  }

  private static AlteredFact withoutItsText(AlteredFact altered) {
    return HEADER_FACTS.contains(altered.fact())
        ? altered
        : new AlteredFact(altered.fact(), WITHHELD, WITHHELD);
  }

  private static Evidence withoutItsText(Evidence evidence) {
    if (ABOUT_THE_DOCUMENT.contains(evidence.type())) {
      return evidence;
    }
    return new Evidence(
        evidence.type(),
        evidence.weight(),
        evidence.image(),
        evidence.region(),
        withheld(evidence.seen()),
        withheld(evidence.official()),
        without(without(evidence.sentence(), evidence.seen()), evidence.official()));
  }

  private static String withoutQuotes(String explanation, Finding finding) {
    String left = explanation;
    for (Evidence evidence : finding.evidence()) {
      if (!ABOUT_THE_DOCUMENT.contains(evidence.type())) {
        left = without(without(left, evidence.seen()), evidence.official());
      }
    }
    for (AlteredFact altered : finding.altered()) {
      if (!HEADER_FACTS.contains(altered.fact())) {
        left = without(without(left, altered.seen()), altered.official());
      }
    }
    return left;
  }

  private static String without(String sentence, String quote) {
    return quote.isBlank() ? sentence : sentence.replace(quote, WITHHELD);
  }

  private static String withheld(String words) {
    return words.isBlank() ? words : WITHHELD;
  }

  private static Post withoutPictures(Post post, String text) {
    return new Post(post.id(), post.platform(), post.group(), text, post.time(), List.of());
  }

  private static Post withText(Post post, String text) {
    return new Post(post.id(), post.platform(), post.group(), text, post.time(), post.images());
  }

  private static Finding with(Finding finding, Post post) {
    return new Finding(
        post,
        finding.kind(),
        finding.document(),
        finding.number(),
        finding.secrecy(),
        finding.severity(),
        finding.strength(),
        finding.altered(),
        finding.evidence(),
        finding.explanation());
  }
}
