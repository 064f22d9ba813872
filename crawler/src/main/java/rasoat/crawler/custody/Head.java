package rasoat.crawler.custody;

import rasoat.model.post.Sha256;

/**
 * The end of a log at some time. Who knows it can tell whether anything before was changed.
 *
 * @param number of the last line, from 1
 * @param hash of that line, and so of all lines before it
 */
public record Head(long number, Sha256 hash) {}
