/**
 * What was seen in a post, and why: {@link rasoat.model.finding.Finding} with its {@link
 * rasoat.model.finding.Evidence}.
 *
 * <p>The one hard idea: a score is never a bare number. {@link rasoat.model.finding.Score} is the
 * sum of its evidence and can be added up again by anybody who doubts it.
 */
@NullMarked
package rasoat.model.finding;

import org.jspecify.annotations.NullMarked;
