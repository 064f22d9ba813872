/**
 * The same picture once more: re-compressed and made smaller, not cropped, not changed.
 *
 * <p>{@link rasoat.detector.copy.Pdq} is a hash that such copies nearly share, {@link
 * rasoat.detector.copy.NearHashes} finds the near ones among very many, and {@link
 * rasoat.detector.copy.Look} compares pixels.
 *
 * <p>The one hard idea: dense text defeats such hashes. Two letters of one template, and a letter
 * with one digit changed, look alike at 64 x 64, so a near hash is no more than a reason to
 * compare. The pixels decide, by the one place where both differ most: compression differs a little
 * everywhere, a forger much in one place.
 *
 * <p>Plain Java, plain values; nothing here decodes.
 */
@NullMarked
package rasoat.detector.copy;

import org.jspecify.annotations.NullMarked;
