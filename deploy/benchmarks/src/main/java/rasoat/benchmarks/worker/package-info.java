/**
 * Whether recognition in worker processes holds out: pictures by the thousand while workers are
 * killed.
 */
@NullMarked
package rasoat.benchmarks.worker;

import org.jspecify.annotations.NullMarked;
