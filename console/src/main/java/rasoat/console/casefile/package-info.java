/**
 * Hồ sơ vụ việc: what an office does about findings, from knowledge to outcome.
 *
 * <p>A {@link rasoat.console.casefile.CaseFile} is a value; {@link rasoat.console.casefile.Deed} is
 * all that can be done to one; {@link rasoat.console.casefile.Cases} does a deed, writes what it
 * changed into the history and into the audit trail, all of it or nothing. What people fill in is
 * {@link rasoat.console.casefile.Details}, field by field, so that form, history and comparison
 * know the same fields. {@link rasoat.console.casefile.Clocks} says what is due: of the case alone,
 * never of the moment somebody looks. {@link rasoat.console.casefile.Drafts} fills in texts that a
 * person sends; nothing is sent from here.
 *
 * <p>The one hard idea: a case of merely suggested findings is a verification, and stays apart. It
 * has its own list, is never counted with the others, and becomes a case like them only when a
 * finding of confirmed strength is put in.
 */
@NullMarked
package rasoat.console.casefile;

import org.jspecify.annotations.NullMarked;
