package rasoat.index.sealed.key;

import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.KeyId;

/** A sealing key that can be used, wherever it lies; safe for one thread at a time. */
public interface Keyed {

  KeyId id();

  /** The terms of clear values, field by field, each field ascending. */
  Fingerprint seal(Fingerprint clear);
}
