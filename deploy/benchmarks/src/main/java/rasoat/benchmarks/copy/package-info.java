/**
 * Whether re-encoded pictures are known again, and changed ones are not taken for them: {@link
 * rasoat.benchmarks.copy.CopyFigures}; how long that takes: {@link
 * rasoat.benchmarks.copy.CopyBenchmark}.
 */
@NullMarked
package rasoat.benchmarks.copy;

import org.jspecify.annotations.NullMarked;
