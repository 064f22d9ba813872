package rasoat.console.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Sha256;

/**
 * Takes the traces of one finding while its pictures are at hand. Of a state secret nothing is
 * taken that tells what the picture looks like: copies of it are known by their bytes alone.
 */
final class TraceTaker {

  private final Finding finding;
  private final PictureLikeness likeness;
  private final Map<String, Sha256> originals = new TreeMap<>();
  private final List<Sha256> seen = new ArrayList<>();
  private final List<PictureHash> looks = new ArrayList<>();

  TraceTaker(Finding finding, PictureLikeness likeness) {
    this.finding = finding;
    this.likeness = likeness;
  }

  void see(CapturedImage image, byte[] bytes) {
    Sha256 digest = Sha256.of(bytes);
    originals.put(image.name(), digest);
    seen.add(digest);
    if (!finding.isSecret()) {
      likeness.hash(bytes).ifPresent(looks::add);
    }
  }

  /** What was known of pictures whose files are gone by now. */
  void remember(Map<String, Sha256> before) {
    before.forEach(originals::putIfAbsent);
  }

  /** Clear pictures are kept as they were posted. */
  void remember(List<KeptPicture> kept) {
    for (KeptPicture picture : kept) {
      if (!picture.masked()) {
        originals.putIfAbsent(picture.image(), picture.digest());
      }
    }
  }

  /** The digests of what was seen now. */
  Collection<Sha256> seen() {
    return seen;
  }

  Traces taken(FindingId id, String issuingBody) {
    return new Traces(originals, looks, Traces.text(id, finding), issuingBody);
  }
}
