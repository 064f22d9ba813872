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
 * <p>A document is indexed as two sets of overlapping word groups ({@link
 * rasoat.index.shingle.Shingles}): four consonant skeletons, which survive recognition with the
 * wrong language, and three folded words, which tell near-siblings apart. Phrases that every
 * document bears are left out; what the offices of a registry repeat among themselves weighs little
 * because many documents hold it.
 */
@NullMarked
package rasoat.index;

import org.jspecify.annotations.NullMarked;
