/**
 * An invented registry of any size: {@link rasoat.benchmarks.corpus.Corpus} makes document i
 * without making the others, the same one on every machine.
 *
 * <p>It is hostile on purpose. Three documents in five have near siblings: the same template with
 * other numbers, dates, amounts, persons and places. A third of the sentences stand word for word
 * in a public pool that all offices quote with skewed reuse, and offices repeat their own phrases.
 * The sentences come from a grammar of ordinary administrative Vietnamese; none was copied from a
 * document.
 */
@NullMarked
package rasoat.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
