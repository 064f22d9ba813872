/**
 * Offices: who issues documents here, and who answers when one leaks.
 *
 * <p>{@link rasoat.console.office.Offices} keeps them, {@link rasoat.console.office.IssuedBy} says
 * which documents an account may know of, {@link rasoat.console.office.Form} reads what people
 * write into forms.
 *
 * <p>The one hard idea: an office is known on documents by its names, not by its id. Each of its
 * names is kept as written, for people, and folded ({@link rasoat.console.office.OfficeName}), to
 * be compared with the issuing body of a document. Whose office has no name issued nothing, and
 * sees nothing.
 */
@NullMarked
package rasoat.console.office;

import org.jspecify.annotations.NullMarked;
