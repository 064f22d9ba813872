/**
 * What leaves this console, and by whose consent (requirement R39).
 *
 * <p>An officer asks with a {@link rasoat.console.handover.Request}; a head of unit who is somebody
 * else approves or refuses; {@link rasoat.console.handover.Handovers} keeps who, when and why.
 * {@link rasoat.console.handover.Renderers} is the list of what can be made of a case. {@link
 * rasoat.console.handover.SharedCase} is all that machines of others may get of one.
 *
 * <p>The one hard idea: what was approved is what leaves. The bytes are made at the moment of
 * approval, of the case as it is at that moment, kept by their digest, and nothing else is ever
 * given out; each time, the digest stands in the audit trail.
 */
@NullMarked
package rasoat.console.handover;

import org.jspecify.annotations.NullMarked;
