/**
 * Pages as they are printed, from the text of a document to pixels: {@link
 * rasoat.benchmarks.drawn.DrawnPage} lays a text out, {@link rasoat.benchmarks.drawn.Photographs}
 * makes a picture of it worse.
 */
@NullMarked
package rasoat.benchmarks.drawn;

import org.jspecify.annotations.NullMarked;
