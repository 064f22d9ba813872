package rasoat.crawler;

import rasoat.crawler.source.PostSource;

/**
 * What visits a source with.
 *
 * @param pictures fetches what the source's posts carry, the way its platform wants it
 */
public record Connection(PostSource source, Pictures pictures) {}
