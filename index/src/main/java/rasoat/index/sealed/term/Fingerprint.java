package rasoat.index.sealed.term;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Vân văn bản: a text as 64-bit values of several fields. Clear values are hashes of word groups;
 * keyed ones are terms, and only they may be stored.
 *
 * @param values per field, ascending and different from each other; fields without any are left out
 */
public record Fingerprint(Map<SealedField, long[]> values) {

  private static final long[] NONE = {};

  public Fingerprint {
    EnumMap<SealedField, long[]> copy = new EnumMap<>(SealedField.class);
    values.forEach(
        (field, some) -> {
          if (some.length > 0) {
            copy.put(field, some);
          }
        });
    values = Collections.unmodifiableMap(copy);
  }

  /** The values of a field; empty when it has none. */
  public long[] of(SealedField field) {
    return values.getOrDefault(field, NONE);
  }

  /** How many values in all. */
  public int size() {
    return values.values().stream().mapToInt(some -> some.length).sum();
  }

  /** The same with other values of one field. */
  public Fingerprint with(SealedField field, long[] some) {
    EnumMap<SealedField, long[]> changed = new EnumMap<>(SealedField.class);
    changed.putAll(values);
    changed.put(field, some);
    return new Fingerprint(changed);
  }

  /** Without the other fields. */
  public Fingerprint only(Collection<SealedField> fields) {
    EnumMap<SealedField, long[]> kept = new EnumMap<>(SealedField.class);
    for (SealedField field : Set.copyOf(fields)) {
      kept.put(field, of(field));
    }
    return new Fingerprint(kept);
  }

  /** Counts only: values may tell of a secret text. */
  @Override
  public String toString() {
    return "Fingerprint of " + size() + " values";
  }
}
