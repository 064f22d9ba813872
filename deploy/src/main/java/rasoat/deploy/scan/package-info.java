/**
 * Many posts judged by several workers, written in the order they came.
 *
 * <p>{@link rasoat.deploy.scan.Scan} is the loop: one thread reads the input and writes results,
 * {@link rasoat.deploy.scan.Workers} judge in between, each with a worker process of its own that
 * reads the pictures. At most a fixed number of posts is under way, so a large input needs no more
 * memory than a small one. {@link rasoat.deploy.scan.ResultLine} is the published format of a
 * result, read back by the evaluation.
 */
@NullMarked
package rasoat.deploy.scan;

import org.jspecify.annotations.NullMarked;
