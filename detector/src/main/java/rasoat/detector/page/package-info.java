/**
 * Pixels: from the bytes of a picture to upright, evenly lit pages of text.
 *
 * <p>{@link rasoat.detector.page.PageFinder} is the front door. It looks as little as possible:
 * size from the header, one picture of the file after the other, of each a small grey copy for the
 * gate, and the full picture only when text was seen. What leaves this package are plain values:
 * {@link rasoat.detector.page.Page} with a {@link rasoat.detector.page.GreyImage} ready to be read
 * and a {@link rasoat.detector.page.Placement} that leads every box back to the picture as posted.
 *
 * <p>The one hard idea: light first. Dividing by the paper's own brightness is worth more than any
 * other step, and taking the red channel as grey makes a red seal over a signature vanish. Red ink
 * is then looked for on its own. The second: letters must be sharp. Grain is calmed no more than it
 * needs, and blur, told by the strokes of the page itself, is taken away again.
 *
 * <p>Beside {@code rasoat.detector.digit} the only package that knows OpenCV. Native memory never
 * outlives a call: every {@code Mat} belongs to a {@link rasoat.detector.page.Mats} scope.
 */
@NullMarked
package rasoat.detector.page;

import org.jspecify.annotations.NullMarked;
