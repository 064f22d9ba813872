/**
 * Findings as they are kept for reviewers.
 *
 * <p>{@link rasoat.console.store.FindingRecorder} is the way in: it takes what the detector found,
 * decides what of it may be kept, blurs what is secret and writes the rest to a {@link
 * rasoat.model.port.FindingStore} and a {@link rasoat.model.port.ByteStore}. {@link
 * rasoat.console.store.SqlFindingStore} is the store that outlives the process.
 *
 * <p>Flagged findings are put to their copies as they are written ({@code Clusters}): each copy
 * that has the conclusion of a cluster and one of its pictures joins it. Near pictures are found by
 * {@code Bands} of their hashes, which a {@link rasoat.console.store.PictureLikeness} tells; who
 * issued a document, {@link rasoat.console.store.Issuers} says.
 *
 * <p>The one hard idea: what must not be seen is never stored, rather than stored and hidden. No
 * page, role or backup can show what is not there.
 */
@NullMarked
package rasoat.console.store;

import org.jspecify.annotations.NullMarked;
