package rasoat.crawler.custody;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.model.document.DocumentId;
import rasoat.model.finding.Finding;
import rasoat.model.post.Capture;

/**
 * The first page of a package: what it is about, when and how it was come by, and what is in it.
 * Names no author.
 *
 * @param request how the raw bytes were asked for; null when they were not, or that is unknown
 */
record Manifest(
    String format,
    FindingFacts finding,
    PostFacts post,
    CaptureFacts capture,
    AsSeen asSeen,
    Method method,
    @Nullable RequestFacts request,
    List<PackedFile> files) {

  static final String FORMAT = "rasoat-evidence-1";

  record FindingFacts(
      String id,
      String kind,
      String severity,
      String strength,
      String secrecy,
      double score,
      @Nullable String document,
      @Nullable String number) {}

  /**
   * @param hash what the post is called in the log
   */
  record PostFacts(
      String key,
      String hash,
      String platform,
      String source,
      String post,
      String group,
      String permalink,
      Moment time,
      String precision,
      String state) {}

  record CaptureFacts(Moment at, String route, String raw, String revision) {}

  static Manifest of(EvidenceFacts facts, List<PackedFile> files) {
    return new Manifest(
        FORMAT,
        finding(facts),
        post(facts.capture()),
        capture(facts.capture()),
        AsSeen.of(files),
        facts.method(),
        facts.requests().get(facts.capture().provenance().raw()),
        files);
  }

  private static FindingFacts finding(EvidenceFacts facts) {
    Finding finding = facts.finding();
    DocumentId document = finding.document();
    return new FindingFacts(
        facts.id().value(),
        finding.kind().name(),
        finding.severity().name(),
        finding.strength().name(),
        finding.secrecy().name(),
        finding.score().value(),
        document == null ? null : document.value(),
        finding.number());
  }

  private static PostFacts post(Capture capture) {
    return new PostFacts(
        capture.key().toString(),
        Event.hashOf(capture.key()).value(),
        capture.key().platform().name(),
        capture.key().source(),
        capture.key().post(),
        capture.group(),
        capture.permalink(),
        Moment.of(capture.time()),
        capture.precision().name(),
        capture.state().name());
  }

  private static CaptureFacts capture(Capture capture) {
    return new CaptureFacts(
        Moment.of(capture.provenance().at()),
        capture.provenance().route().name(),
        capture.provenance().raw().value(),
        capture.revision().value());
  }
}
