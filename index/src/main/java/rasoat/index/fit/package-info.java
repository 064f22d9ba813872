/**
 * How well a reading fits a document, word by word: where {@link rasoat.index.fit.Fit#of} lays each
 * word of the reading on the document's text, and how alike they are.
 *
 * <p>{@link rasoat.index.fit.Evidence} says how surprising that is. A word counts for what somebody
 * who knows the registry could not guess after the words before it ({@link
 * rasoat.index.fit.Surprise}), so the rest of a common phrase counts for nothing, and a quotation
 * of public text for hardly more than that few documents quote it. Words that the document lacks,
 * or has otherwise, speak against it.
 *
 * <p>Of siblings {@link rasoat.index.fit.Likelihood} tells for which one the reading speaks: it
 * goes along each sign by sign, inside the band that the words leave, with the odds at which a
 * reading this bad takes one sign for another. What is left of a value, glued to its neighbours,
 * still tells; what is gone tells nothing.
 *
 * <p>Shingles find the few documents that are worth this look. It is made for speed, some tens of
 * documents for each reading; what a copy changed is told by the thorough alignment, for one.
 */
@NullMarked
package rasoat.index.fit;

import org.jspecify.annotations.NullMarked;
