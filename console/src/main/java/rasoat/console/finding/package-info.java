/**
 * The pages of findings: the list, one finding, its pictures.
 *
 * <p>{@link rasoat.console.finding.DocumentLookup} is what the pages ask of the registry; all other
 * types are the controllers and the values their templates show.
 *
 * <p>The one hard idea: a page shows a sum, never a verdict. Each evidence has a number, a weight
 * and a box of the same number in the picture, and the weights add up to the score.
 */
@NullMarked
package rasoat.console.finding;

import org.jspecify.annotations.NullMarked;
