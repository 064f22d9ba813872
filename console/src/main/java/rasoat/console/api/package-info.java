/**
 * The same for programs: JSON at {@code /api/v1}, described at {@code /api/v1/openapi.json}.
 *
 * <p>A program comes with a token of an account and may do what the scopes of the token and the
 * roles of the account both allow; {@code ApiAccess} has a rule for each route. Everything goes
 * through the same front doors as the pages: {@link rasoat.console.review.ReviewDesk}, {@link
 * rasoat.console.statistics.Statistics}, {@link rasoat.console.tip.TipIntake}. What lies outside
 * the office scope is answered like what does not exist.
 *
 * <p>Answers are records of this package, so that nothing is sent because a field was added
 * elsewhere. {@link rasoat.console.api.ApiProblem} is what is wrong (RFC 9457): what was expected,
 * what came, and where. Unknown fields and parameters are refused: a misspelt filter would answer
 * too much.
 *
 * <p>The one hard idea: a program sees less than a person. No picture leaves here, clear or
 * blurred, and nothing that was read of a document with a secrecy level, whoever is cleared: a
 * screen can be looked at under supervision, an answer is a copy.
 */
@NullMarked
package rasoat.console.api;

import org.jspecify.annotations.NullMarked;
