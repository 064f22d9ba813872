/**
 * Evidence that stands up: what was taken in, found, packed and deleted, and proof that nobody
 * changed it since.
 *
 * <p>The {@link rasoat.crawler.custody.CustodyLog} writes down every such event in one chain of
 * hashes. {@link rasoat.crawler.custody.TimeStamping} has the head of that chain time-stamped by an
 * authority (RFC 3161), once a day or at once. An {@link rasoat.crawler.custody.EvidencePackage}
 * holds one finding with all its original bytes, its part of the chain and the time-stamps; {@link
 * rasoat.crawler.custody.PackageCheck} checks one without a network, as does anybody with {@code
 * sha256sum} and {@code openssl}.
 *
 * <p>A package says how the post looked: by a page that was captured, by the raw bytes where they
 * are a page, else by a page that RaSoat makes of what it read in them and that calls itself so
 * ({@code asSeen} in the manifest). It says how the bytes were asked for ({@link
 * rasoat.crawler.custody.RequestRecords}, kept beside them and gone with them), by what copies of
 * each picture are known, and what read them. Of a state secret there are digests, blurred
 * previews, and where a station is set the bytes as it alone can read them.
 *
 * <p>The one hard idea: who owns a log can write a new one, with hashes that fit. So a chain proves
 * nothing by itself; it proves that nothing changed <em>since its head was known to somebody
 * else</em>. That somebody is the time-stamp authority, and everyone who holds a package. The
 * events of a package are bound to its bytes in one place: before a package is closed, the digest
 * of its {@code hashes.txt} enters the log, so a time-stamp over any later head holds for each byte
 * of it.
 *
 * <p>The log holds digests, times and names of events. No content, no author, no key of a post in
 * the clear. Only digests go to an authority.
 */
@NullMarked
package rasoat.crawler.custody;

import org.jspecify.annotations.NullMarked;
