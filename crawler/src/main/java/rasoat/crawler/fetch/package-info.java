/**
 * Everything that crawlers ask of the network goes through one {@link
 * rasoat.crawler.fetch.Fetcher}: polite to hosts, closed to addresses inside the house, bounded in
 * size and time.
 *
 * <p>A request ends in a {@link rasoat.crawler.fetch.FetchResult}: ordinary refusals are values,
 * not exceptions. Whatever comes is kept, byte by byte, before anyone reads it; {@link
 * rasoat.crawler.fetch.Receipts} are told how it was asked for, for evidence.
 *
 * <p>{@link rasoat.crawler.fetch.PoliteFetcher} is the one implementation, made of small parts. A
 * {@code Journey} follows redirects; at every hop the {@link rasoat.crawler.fetch.AddressGuard} is
 * asked first, then, for pages, {@code Robots}. {@code Attempts} decides who is asked again, the
 * {@code Politeness} of each host when, and the {@code Wire} carries one request and takes in one
 * answer, of which a {@code BoundedBody} takes no more than may come. Texts are read by {@link
 * rasoat.crawler.fetch.PageText}, addresses that strangers wrote by {@link
 * rasoat.crawler.fetch.Address}.
 *
 * <p>The one hard idea: what is <em>shown</em> of a request and what is <em>sent</em> are two
 * things. Tokens stand in {@link rasoat.crawler.fetch.Secret}s; logs, reasons, results and stores
 * only ever see {@link rasoat.crawler.fetch.FetchRequest#shown()}. Hosts repeat tokens and give new
 * ones, so a {@code Redaction} goes over everything that is written down. Nothing here logs: what
 * there is to say stands in the results.
 */
@NullMarked
package rasoat.crawler.fetch;

import org.jspecify.annotations.NullMarked;
