/**
 * Texts as sets of overlapping word groups: {@link rasoat.index.shingle.Shingles}.
 *
 * <p>The same text must give the same hashes on every machine and for years: packs are sealed with
 * them. A change to how words are folded or hashed is a new version of the index.
 */
@NullMarked
package rasoat.index.shingle;

import org.jspecify.annotations.NullMarked;
