/**
 * How well changed facts are found: one change implanted into each copy, unaltered copies beside,
 * read through simulated noise or from drawn, photographed and recognised pages.
 *
 * <p>{@link rasoat.benchmarks.altered.AlteredFacts} is the campaign; {@link
 * rasoat.benchmarks.altered.Forger} changes documents, {@link
 * rasoat.benchmarks.altered.LetterNoise} and {@link rasoat.benchmarks.drawn.Photographs} read them.
 */
@NullMarked
package rasoat.benchmarks.altered;

import org.jspecify.annotations.NullMarked;
