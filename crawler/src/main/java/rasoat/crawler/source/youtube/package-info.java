/**
 * YouTube: the videos of a channel by the Data API, for the still picture and the words of each.
 *
 * <p>The list of uploads is read from its newest page back, and handed over from the oldest on: so
 * the cursor, a time, only ever moves over videos that are safe.
 */
@NullMarked
package rasoat.crawler.source.youtube;

import org.jspecify.annotations.NullMarked;
