/**
 * Which registered documents a number read from a page may name.
 *
 * <p>A number alone names none: 1849 stands in every agency, {@code UBND-VHXH} in every commune.
 * What names a document of the state is issuing agency, province, number, symbol and year; one of
 * the Party is named by organisation, number, type and term of the committee (Party guidance
 * 05-HD/VPTW). The day of issue stands for year and term.
 *
 * <p>Candidates are found by {@link rasoat.index.number.search.NumberKeys}: the number with signs
 * of like shape made equal, and every string with one sign less. Two numbers that differ by one
 * sign lost, added or replaced share such a key. Keys are compared for equality only, so they can
 * be hashed, or keyed where the registry is sealed. {@link
 * rasoat.index.number.search.NumberCandidate} then says what agrees, and how much that is worth.
 *
 * <p>The hard part is the digit that was misread into another: the page then names another
 * document, and nothing in the number shows it. Where words of the head were misread ({@code
 * HeadWords}), a number that fits is believed only if no digit of like shape would fit as well
 * ({@code DoubtfulDigit}); the others remain candidates.
 *
 * <p>Agencies are told apart by the territory in their name ({@code provinces.tsv}, {@code
 * communes.tsv}), found with a misread sign or two; 314 names of communes recur in other provinces,
 * then the province decides.
 */
@NullMarked
package rasoat.index.number.search;

import org.jspecify.annotations.NullMarked;
