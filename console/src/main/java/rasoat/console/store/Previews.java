package rasoat.console.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rasoat.model.port.ByteStore;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.Sha256;

/**
 * Blurred previews of kept pictures: of a clear one made when asked for, and held in memory as long
 * as it is among the last {@value #MOST}. Safe for many threads, of which one at a time decodes.
 */
public final class Previews {

  private static final int MOST = 200;

  private final ByteStore pictures;
  private final Map<Sha256, byte[]> made = new LinkedHashMap<>(); // the last asked for at its end

  public Previews(ByteStore pictures) {
    this.pictures = pictures;
  }

  /** A JPEG that shows no letter of that picture; empty when it is not kept any more. */
  public synchronized Optional<byte[]> of(KeptPicture picture) throws IOException {
    if (picture.masked()) {
      return pictures.get(picture.digest());
    }
    byte[] known = made.remove(picture.digest());
    Optional<byte[]> preview = known == null ? make(picture.digest()) : Optional.of(known);
    preview.ifPresent(bytes -> hold(picture.digest(), bytes));
    return preview;
  }

  private void hold(Sha256 digest, byte[] preview) {
    made.put(digest, preview);
    if (made.size() > MOST) {
      made.remove(made.keySet().iterator().next());
    }
  }

  private Optional<byte[]> make(Sha256 digest) throws IOException {
    Optional<byte[]> clear = pictures.get(digest);
    Optional<PictureHeader> header = clear.flatMap(PictureHeader::of);
    if (clear.isEmpty() || header.isEmpty()) {
      return Optional.empty();
    }
    Optional<byte[]> preview = Mask.preview(clear.get(), header.get());
    return preview.isPresent() ? preview : Optional.of(Mask.sheet(header.get()));
  }
}
