package rasoat.model.port;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import rasoat.model.post.Sha256;

/** Bytes for as long as the process lives. */
public final class InMemoryByteStore implements ByteStore {

  private final Map<Sha256, byte[]> kept = new ConcurrentHashMap<>();

  @Override
  public Sha256 put(byte[] bytes) {
    byte[] copy = bytes.clone();
    Sha256 digest = Sha256.of(copy);
    kept.put(digest, copy);
    return digest;
  }

  @Override
  public Optional<byte[]> get(Sha256 digest) {
    return Optional.ofNullable(kept.get(digest)).map(byte[]::clone);
  }

  @Override
  public void remove(Sha256 digest) {
    kept.remove(digest);
  }
}
