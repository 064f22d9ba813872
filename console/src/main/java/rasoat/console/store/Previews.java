package rasoat.console.store;

import java.io.IOException;
import java.util.Optional;
import rasoat.model.port.ByteStore;
import rasoat.model.port.KeptPicture;

/** Blurred previews of pictures that are kept, whether clear or blurred. */
public record Previews(ByteStore pictures) {

  /** A JPEG that shows no letter of it; empty when it is not kept or cannot be decoded. */
  public Optional<byte[]> of(KeptPicture picture) throws IOException {
    Optional<byte[]> kept = pictures.get(picture.digest());
    return picture.masked() ? kept : kept.flatMap(Previews::masked);
  }

  private static Optional<byte[]> masked(byte[] bytes) {
    return PictureHeader.of(bytes).flatMap(header -> Mask.preview(bytes, header));
  }
}
