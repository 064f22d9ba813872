package rasoat.model.port;

import java.io.IOException;
import java.util.Optional;

/** Keeps pictures by their content: the same bytes are kept once. Safe for many threads. */
public interface PictureStore {

  /** Keeps the bytes; when it returns they outlive this process, in stores that outlive it. */
  PictureDigest put(byte[] picture) throws IOException;

  /** The bytes of that digest, exactly as they were put. */
  Optional<byte[]> get(PictureDigest digest) throws IOException;

  /** Forgets the bytes of that digest; nothing happens when they are not kept. */
  void remove(PictureDigest digest) throws IOException;
}
