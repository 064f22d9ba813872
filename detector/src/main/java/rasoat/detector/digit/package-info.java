/**
 * Digits written by hand: of every ten real office documents eight carry their number in
 * handwriting, which a reader of print passes over or takes for something else.
 *
 * <p>{@link rasoat.detector.digit.DigitReader} is given a strip of a page between two printed
 * words. {@code Pieces} cuts its ink where digits may end: between strokes that do not touch, and
 * at the narrow places of those that do. {@code Net}, a small network over gradients ({@link
 * rasoat.detector.digit.Gradients}), says of any run of neighbouring pieces which digit it may be,
 * or that it is none: half a digit, two of them, a letter, a dotted line. The likeliest ways
 * through all pieces are the readings, several, each with its probability; what else is known of
 * the document decides among them.
 *
 * <p>The network is trained by {@code rasoat.benchmarks.digit}, which names its data.
 */
@NullMarked
package rasoat.detector.digit;

import org.jspecify.annotations.NullMarked;
