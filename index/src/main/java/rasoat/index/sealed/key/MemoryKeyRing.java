package rasoat.index.sealed.key;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rasoat.index.sealed.term.KeyId;

/** Year keys in memory. */
final class MemoryKeyRing implements KeyRing {

  private final Map<String, YearKey> keys = new TreeMap<>();

  MemoryKeyRing(Collection<YearKey> keys) {
    keys.forEach(key -> this.keys.put(key.id().value(), key));
  }

  @Override
  public Optional<Keyed> find(KeyId id) {
    return Optional.ofNullable(keys.get(id.value())).map(YearKey::mac);
  }

  @Override
  public Collection<KeyId> ids() {
    return keys.keySet().stream().map(KeyId::new).toList();
  }

  @Override
  public String toString() {
    return "keys " + keys.keySet();
  }
}
