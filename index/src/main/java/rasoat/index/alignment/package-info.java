/**
 * What a copy changed: {@link rasoat.index.alignment.Alignment} lays a reading beside an official
 * text.
 *
 * <p>The one hard idea: noise changes words, forgers change facts. So words are only aligned
 * ({@link rasoat.index.alignment.LocalAlignment}, {@link rasoat.index.alignment.Beside}); judged
 * are the facts of the official text ({@link rasoat.index.alignment.Facts}) at their place in the
 * reading ({@link rasoat.index.alignment.FactCheck}), and whole lines ({@link
 * rasoat.index.alignment.PassageCheck}). A difference carries a confidence: how well its neighbours
 * were read, times how seldom recognition makes such a mistake ({@link
 * rasoat.index.alignment.Plausibility}). A single digit for one of the same shape cannot be decided
 * from one reading; it stays near one half.
 */
@NullMarked
package rasoat.index.alignment;

import org.jspecify.annotations.NullMarked;
