/**
 * Threads: public posts by the official search for words.
 *
 * <p>A post that two searches find is one post: all of them have the same source, and the words
 * that were searched for are only what its group is called. Links lead to a post by its short code
 * alone, for the usual ones hold the name of the author.
 *
 * <p>X has no source here: reading it costs money for each post. What an officer captured of it
 * comes in as an import.
 */
@NullMarked
package rasoat.crawler.source.threads;

import org.jspecify.annotations.NullMarked;
