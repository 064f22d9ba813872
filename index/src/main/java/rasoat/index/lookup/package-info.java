/**
 * Looking up in an index of 64-bit terms, whatever they stand for: {@link
 * rasoat.index.lookup.LookUp} finds, {@link rasoat.index.lookup.TermField} writes.
 *
 * <p>No query language, no analyzers, no positions: Lucene stores terms and documents, the
 * arithmetic is ours, so that a clear registry and a sealed one are searched by the same code.
 */
@NullMarked
package rasoat.index.lookup;

import org.jspecify.annotations.NullMarked;
