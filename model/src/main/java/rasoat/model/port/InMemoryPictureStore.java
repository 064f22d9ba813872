package rasoat.model.port;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Pictures for as long as the process lives. */
public final class InMemoryPictureStore implements PictureStore {

  private final Map<PictureDigest, byte[]> pictures = new ConcurrentHashMap<>();

  @Override
  public PictureDigest put(byte[] picture) {
    byte[] copy = picture.clone();
    PictureDigest digest = PictureDigest.of(copy);
    pictures.put(digest, copy);
    return digest;
  }

  @Override
  public Optional<byte[]> get(PictureDigest digest) {
    return Optional.ofNullable(pictures.get(digest)).map(byte[]::clone);
  }

  @Override
  public void remove(PictureDigest digest) {
    pictures.remove(digest);
  }
}
