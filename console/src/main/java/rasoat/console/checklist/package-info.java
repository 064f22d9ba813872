/**
 * Self-inspection (requirement R24): one sheet of fixed questions for every office and half-year,
 * and who of its units read the rules (R41).
 *
 * <p>{@link rasoat.console.checklist.Question} is the list, {@link rasoat.console.checklist.Sheets}
 * keeps what was answered, {@link rasoat.console.checklist.HalfYear} names the periods. A sheet can
 * be filled in its half-year and the one after; earlier ones are read.
 */
@NullMarked
package rasoat.console.checklist;

import org.jspecify.annotations.NullMarked;
