package rasoat.model.port;

import java.io.IOException;
import java.util.Optional;
import rasoat.model.post.Sha256;

/**
 * Keeps bytes, such as pictures, by their content: the same ones are kept once. Safe for many
 * threads.
 */
public interface ByteStore {

  /** Keeps the bytes; when it returns they outlive this process, in stores that outlive it. */
  Sha256 put(byte[] bytes) throws IOException;

  /** The bytes of that digest, exactly as they were put. */
  Optional<byte[]> get(Sha256 digest) throws IOException;

  /** Forgets the bytes of that digest; nothing happens when they are not kept. */
  void remove(Sha256 digest) throws IOException;
}
