package rasoat.crawler.store;

import java.time.Instant;

/**
 * A platform told us that there is something new.
 *
 * @param post which one, as the platform names it; empty when it did not say
 * @param at when it told us last
 */
public record Hint(String source, String post, Instant at) {}
