package rasoat.detector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rasoat.index.sealed.SealedMatch;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Evidence.Type;
import rasoat.model.finding.Region;

/**
 * What speaks for a sealed document, weighed as for a clear one. Nothing that was read is repeated:
 * what a sealed document says may not be written down.
 */
final class SealedEvidence {

  /** Weaker agreement is chance: a shared turn of phrase. */
  private static final double LEAST_TEXT = 0.05;

  private SealedEvidence() {}

  static List<Evidence> of(Passage passage, SealedMatch match) {
    List<Evidence> evidence = new ArrayList<>();
    double text = TextWeight.ofSealed(match.ofReading(), match.rareTerms(), match.lead());
    if (text > LEAST_TEXT) {
      evidence.add(
          at(
              passage,
              Type.TEXT,
              text,
              passage.placeOfWords(0, passage.words().size()),
              String.format(
                  Locale.ROOT,
                  "Trùng %d dấu vân có khóa với văn bản niêm phong, bằng %.0f %% phần đọc được.",
                  match.matched(),
                  100 * match.ofReading())));
    }
    SealedMatch.Head head = match.head();
    boolean isPage = passage.page() != null;
    // As for clear documents: thousands of offices have the same number on the same day.
    boolean isTheirs = text >= EvidenceRules.SUGGESTED || (isPage && head.agency());
    if (isTheirs && head.number()) {
      evidence.add(
          at(passage, Type.NUMBER, EvidenceRules.NUMBER, null, "Số, ký hiệu đọc được khớp."));
    }
    if (isTheirs && head.date()) {
      evidence.add(at(passage, Type.DATE, EvidenceRules.DATE, null, "Ngày ban hành khớp."));
    }
    if (isPage && head.agency()) {
      evidence.add(
          at(
              passage,
              Type.ISSUING_BODY,
              EvidenceRules.ISSUING_BODY,
              null,
              "Tên cơ quan ban hành khớp."));
    }
    return evidence;
  }

  /** Says that the words of the post are held back: they may be the document's own. */
  static Evidence wordsHeldBack() {
    return new Evidence(
        Type.TEXT, 0, null, null, "", "", "Lời bài đăng được giữ kín, có thể trích văn bản.");
  }

  private static Evidence at(
      Passage passage, Type type, double weight, @Nullable Region place, String sentence) {
    String image = passage.image() == null ? null : passage.image().name();
    return new Evidence(type, weight, image, place, "", "", sentence);
  }
}
