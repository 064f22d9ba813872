/**
 * Trains the network that reads digits written by hand ({@code rasoat.detector.digit}).
 *
 * <p>{@link rasoat.benchmarks.digit.TrainDigits} takes real digits (MNIST, 1998: American hands, a
 * one is a bare stroke there), digits of fonts that imitate handwriting, and ones with a flag and
 * sevens with a bar as they are written in Viet Nam ({@code Strokes}). {@code Distortion} turns,
 * slants, stretches, thickens and blurs each. What is no digit is made from them ({@code
 * NoDigits}): halves, two that touch, letters, lines, blots.
 *
 * <p>Fonts whose digits are not learnt tell how well it reads a hand it has never seen.
 */
@NullMarked
package rasoat.benchmarks.digit;

import org.jspecify.annotations.NullMarked;
