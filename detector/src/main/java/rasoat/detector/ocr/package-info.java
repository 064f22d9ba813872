/**
 * Letters: from a {@link rasoat.detector.page.GreyImage} to a {@link
 * rasoat.detector.ocr.Transcript} of words with boxes and confidence.
 *
 * <p>The only package that knows Tess4J. A {@link rasoat.detector.ocr.TextReader} owns one engine
 * and belongs to one thread; making one costs about a quarter of a second, so it is kept.
 */
@NullMarked
package rasoat.detector.ocr;

import org.jspecify.annotations.NullMarked;
