/**
 * Text as noisy readings leave it: three stages of forgetting, each kept in one place.
 *
 * <ol>
 *   <li>{@link rasoat.index.text.Folding} forgets case and diacritics: what people leave out when
 *       they type in a hurry.
 *   <li>{@link rasoat.index.text.Syllable#folded()} also forgets what recognition confuses: {@code
 *       6} and {@code o}, {@code 1} and {@code l}.
 *   <li>{@link rasoat.index.text.Syllable#skeleton()} keeps consonants only. Vowels break,
 *       consonants survive: under a reader of the wrong language four-syllable shingles of
 *       skeletons survive at 0.93 where folded ones survive at 0.47.
 * </ol>
 *
 * <p>What was read amiss is mended where spelling tells how: {@link rasoat.index.text.Spaces}.
 * Official texts are taken as they are.
 */
@NullMarked
package rasoat.index.text;

import org.jspecify.annotations.NullMarked;
