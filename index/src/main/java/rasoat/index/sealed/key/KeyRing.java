package rasoat.index.sealed.key;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.KeyId;
import rasoat.index.sealed.term.SealingService;

/** The keys that a sealing service has, in a file or in a token. Safe for many threads. */
public interface KeyRing extends SealingService {

  /** A use of the key for the calling thread; empty when there is no such key. */
  Optional<Keyed> find(KeyId id) throws IOException;

  /** The keys that are there. */
  Collection<KeyId> ids();

  @Override
  default Fingerprint seal(KeyId key, Fingerprint clear) throws IOException {
    Keyed keyed =
        find(key)
            .orElseThrow(
                () ->
                    new IOException(
                        "expected a key this service has %s, got %s".formatted(ids(), key)));
    return keyed.seal(clear);
  }

  /** Keys in memory. */
  static KeyRing of(Collection<YearKey> keys) {
    return new MemoryKeyRing(keys);
  }
}
