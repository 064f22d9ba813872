/**
 * What a name claims: which body of the state, of which unit, whatever was done to its letters.
 *
 * <p>{@code Letters} brings a name back to Vietnamese letters and counts what had to be undone;
 * {@code Words} parts it into words; {@code Phrases} finds listed phrases in them, exact or with
 * repairs; {@link rasoat.detector.impersonation.name.NameReader} puts body, unit and what stands
 * around them together.
 *
 * <p>The hard idea: a name is parsed, not compared with a list of names. There are 3,321 communes
 * with a dozen bodies each, and as many again that no longer exist; grammar (body, level, place)
 * covers them all, tells honest names ("Chợ phường An Hải") from claims, and costs a few look-ups.
 */
@NullMarked
package rasoat.detector.impersonation.name;

import org.jspecify.annotations.NullMarked;
