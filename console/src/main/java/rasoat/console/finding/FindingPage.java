package rasoat.console.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rasoat.console.VietnamTime;
import rasoat.model.document.OfficialDocument;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.CapturedImage;

/**
 * Everything about one finding.
 *
 * @param missing names of pictures that bear evidence and were not kept
 */
record FindingPage(
    String id,
    Finding finding,
    String time,
    List<NumberedEvidence> evidence,
    List<ShownPicture> pictures,
    List<String> missing,
    Optional<OfficialDocument> document) {

  static FindingPage of(KeptFinding kept, Optional<OfficialDocument> document) {
    Finding finding = kept.finding();
    List<Evidence> evidence = finding.evidence();
    List<NumberedEvidence> numbered =
        IntStream.range(0, evidence.size())
            .mapToObj(i -> new NumberedEvidence(i + 1, evidence.get(i)))
            .toList();
    return new FindingPage(
        kept.id().value(),
        finding,
        VietnamTime.minute(finding.post().time()),
        numbered,
        kept.pictures().stream().map(picture -> ShownPicture.of(picture, numbered)).toList(),
        missing(kept),
        document);
  }

  /** What the weights add up to before the score is cut off at 0 and 1. */
  public double sum() {
    return finding.evidence().stream().mapToDouble(Evidence::weight).sum();
  }

  /** Whether the sum had to be cut off. */
  public boolean isCutOff() {
    return sum() < 0 || sum() > 1;
  }

  /** Whether a picture is shown that was blurred. */
  public boolean isMasked() {
    return pictures.stream().anyMatch(shown -> shown.picture().masked());
  }

  /** Who may see the document, from when on; the latest last. */
  public List<DisclosureStep> disclosure() {
    return document.map(known -> DisclosureStep.of(known.disclosure())).orElse(List.of());
  }

  private static List<String> missing(KeptFinding kept) {
    return kept.finding().post().images().stream()
        .map(CapturedImage::name)
        .filter(name -> kept.finding().evidence().stream().anyMatch(e -> name.equals(e.image())))
        .filter(name -> kept.pictures().stream().noneMatch(p -> p.image().equals(name)))
        .toList();
  }
}
