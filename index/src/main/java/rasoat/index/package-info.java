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
 *
 * <p>On disk a registry is a Lucene directory whose every commit bears the version of what is
 * written ({@code Format}): an older one is written anew from the stored documents when it is
 * opened for writing, a newer one is refused. A call of {@code register} is one commit. Readers in
 * other processes follow the commits without reopening. Folders of any size come in through {@link
 * rasoat.index.bulk.BulkImport}, copies for other machines leave through {@link
 * rasoat.index.snapshot.Snapshots}.
 */
@NullMarked
package rasoat.index;

import org.jspecify.annotations.NullMarked;
