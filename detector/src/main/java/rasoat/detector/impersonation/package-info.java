/**
 * Pages and sites held against the register of official ones: what do they claim to be, and are
 * they?
 *
 * <p>{@link rasoat.detector.impersonation.PageChecker} first asks whether a page is an agency's own
 * ({@code Register}: platform id, address, domain; never the name), then observes it ({@code
 * Observed}) and lets every rule of {@code PageRules} say its one thing. {@link
 * rasoat.detector.impersonation.name} reads what a name claims.
 *
 * <p>The hard idea: facts add to a claim and never make one. A shop may be young, abroad and full
 * of shortened links; it is nobody's impostor until it speaks as an agency. And an honest name is
 * no excuse for whoever asks for money or codes in an agency's name.
 */
@NullMarked
package rasoat.detector.impersonation;

import org.jspecify.annotations.NullMarked;
