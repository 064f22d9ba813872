/**
 * Can a page be known by its look alone? The widths of neighbouring words, as ratios, survive a
 * photograph that nobody can read, and can be keyed as words are.
 *
 * <p>{@link rasoat.benchmarks.layout.WordBoxes} finds the words of a picture, {@link
 * rasoat.benchmarks.layout.LayoutShingles} makes terms of their widths, {@link
 * rasoat.benchmarks.layout.LayoutIndex} lets pages vote, and {@link
 * rasoat.benchmarks.layout.LayoutFigures} counts among thousands of unrelated pages.
 */
@NullMarked
package rasoat.benchmarks.layout;

import org.jspecify.annotations.NullMarked;
