/**
 * Pages, groups, channels, accounts and sites that seem to speak for an authority: a queue for the
 * culture-information desk (requirements R5, R14 to R20).
 *
 * <p>{@link rasoat.console.impersonation.SuspectPages} keeps what was seen of each page, with every
 * name it had; whoever visits pages brings it. {@link rasoat.console.impersonation.PageDesk} is
 * what the console asks when a person wants a page judged or looked at now. {@link
 * rasoat.console.impersonation.SuspectDesk} is where people decide. What leaves goes through the
 * approval of {@code rasoat.console.handover}; what is noted here is when, by which channel and to
 * whom it went, and from that alone the clocks run.
 *
 * <p>The one hard idea: a page is what it does, not what it is called. So every observation is kept
 * beside the decision, a page that was let be is looked at again, and one that was removed too.
 */
@NullMarked
package rasoat.console.impersonation;

import org.jspecify.annotations.NullMarked;
