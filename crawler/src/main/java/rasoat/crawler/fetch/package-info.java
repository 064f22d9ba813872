/**
 * Everything that crawlers ask of the network goes through one {@link
 * rasoat.crawler.fetch.Fetcher}: polite to hosts, closed to addresses inside the house, bounded in
 * size and time.
 *
 * <p>A request ends in a {@link rasoat.crawler.fetch.FetchResult}: ordinary refusals are values,
 * not exceptions. Whatever comes is kept, byte by byte, before anyone reads it.
 *
 * <p>The one hard idea: what is <em>shown</em> of a request and what is <em>sent</em> are two
 * things. Tokens stand in {@link rasoat.crawler.fetch.Secret}s; logs, reasons, results and stores
 * only ever see {@link rasoat.crawler.fetch.FetchRequest#shown()}.
 */
@NullMarked
package rasoat.crawler.fetch;

import org.jspecify.annotations.NullMarked;
