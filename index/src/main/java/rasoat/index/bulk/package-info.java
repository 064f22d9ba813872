/**
 * Registering whole folders: {@link rasoat.index.bulk.BulkImport} reads files ahead on several
 * threads and registers them in batches, in the order of the files.
 *
 * <p>The one hard idea: a batch is the unit of truth. A batch becomes durable as a whole, only then
 * are its outcomes told, and a file never spans two batches. So whatever was told is there, and a
 * file whose content hash the registry holds is there completely: after a crash or a kill the same
 * call simply goes on, without a journal of its own that could disagree with the registry.
 *
 * <p>No more is held in memory than a batch, a few files read ahead and the list of paths.
 */
@NullMarked
package rasoat.index.bulk;

import org.jspecify.annotations.NullMarked;
