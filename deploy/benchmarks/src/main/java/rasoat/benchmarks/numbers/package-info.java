/**
 * How well numbers are read and looked up: an invented world of agencies that number their
 * documents as the rules ask, and noisy heads of their pages.
 */
@NullMarked
package rasoat.benchmarks.numbers;

import org.jspecify.annotations.NullMarked;
