/**
 * What leaves this console, and by whose consent (requirement R39).
 *
 * <p>Somebody asks with a {@link rasoat.console.handover.Request}; a head of unit who is somebody
 * else approves or refuses; {@link rasoat.console.handover.Handovers} keeps who, when and why.
 * {@link rasoat.console.handover.About} says what may leave: files of a case, which {@link
 * rasoat.console.handover.Renderers} makes, periodic reports, whose {@link
 * rasoat.console.handover.PeriodReports} are lent, and letters about pages that seem an agency's,
 * likewise {@link rasoat.console.handover.SuspectLetters}. {@link
 * rasoat.console.handover.SharedCase} is all that machines of others may get of a case.
 *
 * <p>The one hard idea: what was approved is what leaves. The bytes are made at the moment of
 * approval, of the case or the figures as they are at that moment, kept by their digest, and
 * nothing else is ever given out; each time, the digest stands in the audit trail.
 */
@NullMarked
package rasoat.console.handover;

import org.jspecify.annotations.NullMarked;
