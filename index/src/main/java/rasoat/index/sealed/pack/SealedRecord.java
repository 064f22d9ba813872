package rasoat.index.sealed.pack;

import rasoat.index.sealed.term.Fingerprint;
import rasoat.model.document.Disclosure;
import rasoat.model.document.SecrecyLevel;

/**
 * A sealed document.
 *
 * @param terms keyed, padded with random ones to hide the length
 */
public record SealedRecord(
    Ticket ticket, SecrecyLevel secrecy, Disclosure disclosure, Fingerprint terms) {}
