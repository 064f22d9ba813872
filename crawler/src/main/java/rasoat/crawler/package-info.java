/**
 * Posts come in.
 *
 * <p>{@link rasoat.crawler.Crawler} makes one round: it visits each {@linkplain
 * rasoat.crawler.source.PostSource source} that it is given, fetches the pictures of what is new,
 * and hands it to the {@linkplain rasoat.model.port.CaptureQueue queue}, where those wait who
 * judge. When a source is due is the business of {@link rasoat.crawler.schedule}.
 *
 * <p>The one hard idea: first into the queue, then into the memory. A post is remembered as seen
 * only when the queue has it, and a cursor moves only over posts that are remembered. So whenever
 * the machine stops, the next round may hand a post over twice, and never not at all.
 */
@NullMarked
package rasoat.crawler;

import org.jspecify.annotations.NullMarked;
