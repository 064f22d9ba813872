/**
 * The queue for many machines: {@link rasoat.crawler.kafka.KafkaCaptureQueue}. The only package
 * that knows Kafka.
 *
 * <p>Captures lie in the topic {@code <prefix>.captures}, those of one post in one partition and so
 * in order; what was given up lies in {@code <prefix>.dead} until it is replayed. One thread owns
 * the consumer and does nothing but poll and commit ({@code Poller}). It shares a {@code Ledger}
 * with those who take captures: what was fetched, what is under way, what is due again. Of each
 * partition a {@code Progress} knows which of its captures are still open.
 *
 * <p>The one hard idea: a committed offset says "all before it is done", and captures are done in
 * any order. So with the offset goes a line of marks ({@code Marks}), one for each capture after
 * it: done, under way for the n-th time, waiting after n times. Whoever takes the partition over
 * goes on from there: nothing that was done comes again, and a capture that kills its takers is
 * counted and becomes a dead letter in the end. A delivery is handed over, and done returns, when
 * the broker has the marks.
 */
@NullMarked
package rasoat.crawler.kafka;

import org.jspecify.annotations.NullMarked;
