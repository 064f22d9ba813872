/**
 * YouTube: the videos of a channel, or of any with certain words, by the Data API, for the still
 * picture and the words of each.
 *
 * <p>What a search for words finds is of strangers: the post is called by the words, not by the
 * name of the channel, and has the same key by either road.
 *
 * <p>The list of uploads is read from its newest page back, and handed over from the oldest on: so
 * the cursor, a time, only ever moves over videos that are safe.
 */
@NullMarked
package rasoat.crawler.source.youtube;

import org.jspecify.annotations.NullMarked;
