package rasoat.crawler.custody;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;

/**
 * What a package is made from.
 *
 * <p>Of a finding that {@linkplain Finding#isSecret() shows a state secret}, neither original bytes
 * nor words of the document enter a package: their digests do, and the previews.
 *
 * @param id the finding's own, also when {@code finding} was redacted since
 * @param capture the post as it was taken in: its raw bytes and pictures are packed
 * @param pages how the page looked, such as a screenshot or a saved page; kept bytes
 * @param previews of the pictures of a state secret; else unused
 * @param encrypted bytes of a state secret, as only the offline station can read them, by the
 *     digests of the clear ones; else unused
 * @param hashes of pictures, by the digests of their bytes
 * @param requests how bytes were asked for, by their digests; of those of which it is known
 */
public record EvidenceFacts(
    FindingId id,
    Finding finding,
    Capture capture,
    List<Sha256> pages,
    List<Preview> previews,
    Map<Sha256, byte[]> encrypted,
    Method method,
    Map<Sha256, PictureHash> hashes,
    Map<Sha256, RequestFacts> requests) {

  /**
   * Checks that nothing secret comes in the clear.
   *
   * @throws IllegalArgumentException when clear bytes of a state secret were given
   */
  public EvidenceFacts {
    pages = List.copyOf(pages);
    previews = List.copyOf(previews);
    encrypted = Map.copyOf(encrypted);
    hashes = Map.copyOf(hashes);
    requests = Map.copyOf(requests);
    if (finding.isSecret()) {
      refuseClearBytes(id, capture, pages, previews);
      refuseClearBytes(id, encrypted);
    }
  }

  /** All original bytes the capture and its pages name. */
  Set<Sha256> originals() {
    return originals(capture, pages);
  }

  private static void refuseClearBytes(
      FindingId id, Capture capture, List<Sha256> pages, List<Preview> previews) {
    if (!pages.isEmpty()) {
      throw new IllegalArgumentException(
          "finding %s shows a state secret: expected no page as seen, got %d in the clear"
              .formatted(id, pages.size()));
    }
    Set<Sha256> originals = originals(capture, pages);
    for (Preview preview : previews) {
      if (originals.contains(Sha256.of(preview.jpeg()))) {
        throw new IllegalArgumentException(
            "finding %s shows a state secret: expected blurred previews, got a picture in the clear"
                .formatted(id));
      }
    }
  }

  private static void refuseClearBytes(FindingId id, Map<Sha256, byte[]> encrypted) {
    encrypted.forEach(
        (clear, cms) -> {
          if (clear.equals(Sha256.of(cms))) {
            throw new IllegalArgumentException(
                "finding %s shows a state secret: expected encrypted bytes, got clear ones"
                    .formatted(id));
          }
        });
  }

  private static Set<Sha256> originals(Capture capture, List<Sha256> pages) {
    Set<Sha256> originals = new HashSet<>(pages);
    originals.add(capture.provenance().raw());
    capture.attachments().stream()
        .map(Attachment::kept)
        .flatMap(Optional::stream)
        .forEach(originals::add);
    return originals;
  }
}
