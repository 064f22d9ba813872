package rasoat.crawler.store;

import java.time.Instant;
import java.util.Optional;

/** An invented post of our own that has to come out at the other end. */
public record Canary(String id, Instant planted, Optional<Instant> arrived) {}
