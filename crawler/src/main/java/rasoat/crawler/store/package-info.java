/**
 * What crawlers remember: {@link rasoat.crawler.store.CrawlStore}, and the captures that wait to be
 * judged: {@link rasoat.crawler.store.SqlCaptureQueue}; both in one {@linkplain
 * rasoat.database.Database database}.
 *
 * <p>Several processes may share it. Every change is one transaction, forced to disk before the
 * call returns. Times are milliseconds since 1970-01-01 UTC.
 *
 * <p>The one hard idea: forgetting is remembered. Of a post that was deleted a digest of its key
 * stays, so that it does not come in again with the next visit as if it were new; nothing else of
 * it does.
 */
@NullMarked
package rasoat.crawler.store;

import org.jspecify.annotations.NullMarked;
