/**
 * Posts with known answers, drawn: a registry, pictures of its papers and of harmless ones, and
 * what each really shows, in the formats of the sample ({@code deploy/sample/README.md}).
 *
 * <p>{@link rasoat.benchmarks.pictures.PictureSet} decides what each post shows and writes the
 * folder. A {@code Paper} is a document as it lies on the desk, with seal, marks and stamps; a
 * {@code Variant} is what happens to it before it is posted; {@code Camera} looks at it as a lens
 * does, ray by ray; {@code Sensor} and {@code Network} make the picture worse.
 *
 * <p>The same seed and the same fonts give the same folder. Everything is invented.
 */
@NullMarked
package rasoat.benchmarks.pictures;

import org.jspecify.annotations.NullMarked;
