package rasoat.model.post;

import java.time.Instant;

/**
 * Where a capture comes from.
 *
 * @param raw the exact bytes it was read from, as they are kept
 * @param at when they came
 */
public record Provenance(Route route, Sha256 raw, Instant at) {}
