/**
 * Readings as recognition makes them: {@link rasoat.benchmarks.noise.Crop} cuts a piece out of a
 * page, {@link rasoat.benchmarks.noise.Noise} reads it badly, with a stated share of wrong signs.
 *
 * <p>Two readers are imitated. The one with the right language errs everywhere a little, in some
 * stretches a lot, and mostly in whole letters. The one that takes the page for English gets nearly
 * every accented letter wrong and hardly any other.
 */
@NullMarked
package rasoat.benchmarks.noise;

import org.jspecify.annotations.NullMarked;
