/**
 * The registry of official documents: kept on disk, found again from noisy readings, laid beside
 * them word by word.
 *
 * <p>Two classes are enough to use it:
 *
 * <pre>{@code
 * try (DocumentIndex documents = DocumentIndex.open(folder)) {
 *   Candidate best = documents.lookUp(reading, 5).getFirst();
 *   Alignment beside = Alignment.of(List.of(reading.split("\\s+")), best.document().text());
 * }
 * }</pre>
 *
 * <h2>Finding</h2>
 *
 * <p>A document is indexed as two sets of overlapping word groups ({@link rasoat.index.Shingles}):
 * four consonant skeletons, which survive recognition with the wrong language, and three folded
 * words, which tell near-siblings apart. Phrases that every document bears are left out; what the
 * offices of a registry repeat among themselves weighs little because many documents hold it. No
 * query language, no analyzers, no positions: Lucene stores terms and documents, the arithmetic is
 * ours ({@link rasoat.index.LookUp}, {@link rasoat.index.KnownShingles}).
 *
 * <h2>Comparing</h2>
 *
 * <p>{@link rasoat.index.Alignment} answers what a copy changed. The one hard idea: noise changes
 * words, forgers change facts. So words are only aligned ({@link rasoat.index.LocalAlignment},
 * {@link rasoat.index.Beside}); judged are the facts of the official text ({@link
 * rasoat.index.Facts}) at their place in the reading ({@link rasoat.index.FactCheck}), and whole
 * lines ({@link rasoat.index.PassageCheck}). A difference carries a confidence: how well its
 * neighbours were read, times how seldom recognition makes such a mistake ({@link
 * rasoat.index.Plausibility}). A single digit for one of the same shape cannot be decided from one
 * reading; it stays near one half.
 */
@NullMarked
package rasoat.index;

import org.jspecify.annotations.NullMarked;
