/**
 * How long one question to the registry takes: {@link rasoat.benchmarks.speed.LookUpBenchmark},
 * measured by JMH. {@code deploy/benchmarks/speed} calls it; the build does not.
 */
@NullMarked
package rasoat.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
