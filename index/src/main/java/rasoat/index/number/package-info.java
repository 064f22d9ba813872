/**
 * Document numbers and dates in noisy text, each with its place, its role and what was put right.
 *
 * <p>Start with {@link rasoat.index.number.NumberReader}, {@link rasoat.index.number.IncomingStamp}
 * and {@link rasoat.index.number.DateReader}. The strict forms are {@link
 * rasoat.model.document.DocumentNumber#parse} and {@link java.time.LocalDate#parse}.
 *
 * <p>The hard part is refusing: dates, fractions and units have the form of a number. What decides
 * is the symbol behind the slash, compared with the codes of types and agencies ({@code types.tsv},
 * {@code agencies.tsv}, each with the days between which it held). That list is open, each head
 * sets the codes of the own units (Decree 30/2020/NĐ-CP, annex I, II.3): unknown groups are
 * accepted behind "Số" or beside known ones. A misread code is repaired only when one known code is
 * clearly nearest by {@link rasoat.index.number.SignDistance}; codes of two or three letters only
 * where their place allows nothing else, such as a type before an agency. Digits are never repaired
 * into other digits.
 *
 * <p>{@link rasoat.index.number.NumberRole} tells a document's own number from those it cites, from
 * the stamp of the office that received it, from a copy's and from a form's.
 */
@NullMarked
package rasoat.index.number;

import org.jspecify.annotations.NullMarked;
