/**
 * The pages of findings: the list, one finding, its pictures.
 *
 * <p>{@link rasoat.console.finding.DocumentLookup} is what the pages ask of the registry; all other
 * types are the controllers and the values their templates show. Whatever is about one finding goes
 * through {@code VisibleFindings}, which says whether an account may see it at all. {@code
 * FindingPages} puts its page together: {@code DocumentSide} with the {@code MarkedText} of the
 * document, {@code TimeLine}, {@code WhyFlagged}, and for a state secret {@code SecretSide} in the
 * place of all of them. {@code Unmaskings} and {@code Openings} keep who sees more, until when.
 *
 * <p>The one hard idea: a page shows a sum, never a verdict. Each evidence has a number, a weight
 * and a box of the same number in the picture, and the weights add up to the score. And the second:
 * what a page does not show is not sent. A picture is blurred here, not in the browser.
 */
@NullMarked
package rasoat.console.finding;

import org.jspecify.annotations.NullMarked;
