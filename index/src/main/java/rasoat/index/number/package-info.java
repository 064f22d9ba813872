/**
 * Document numbers and dates in noisy text, each with its place and what was put right.
 *
 * <p>Start with {@link rasoat.index.number.NumberReader} and {@link
 * rasoat.index.number.DateReader}. The strict forms are {@link
 * rasoat.model.document.DocumentNumber#parse} and {@link java.time.LocalDate#parse}.
 *
 * <p>The hard part is refusing: dates, fractions and units have the form of a number. What decides
 * is the symbol behind the slash, compared with the codes of types and agencies ({@code types.tsv},
 * {@code agencies.tsv}). That list is open, each head sets the codes of the own units (Decree
 * 30/2020/NĐ-CP, annex I, II.3): unknown groups are accepted behind "Số" or beside known ones.
 */
@NullMarked
package rasoat.index.number;

import org.jspecify.annotations.NullMarked;
