/**
 * What a copy changed: {@link rasoat.index.alignment.Alignment} lays a reading beside an official
 * text.
 *
 * <p>The one hard idea: noise changes words, forgers change facts. So words are only aligned
 * ({@link rasoat.index.alignment.LocalAlignment}, {@link rasoat.index.alignment.Beside}); judged
 * are the facts of the official text ({@link rasoat.index.alignment.Facts}) at their place in the
 * reading ({@link rasoat.index.alignment.FactCheck}), and whole lines ({@link
 * rasoat.index.alignment.PassageCheck}).
 *
 * <p>Two explanations are weighed, in nats: recognition made what was read of what the text says
 * ({@link rasoat.index.alignment.DigitNoise}, {@link rasoat.index.alignment.Misreading}), or
 * something else was printed and read well ({@link rasoat.index.alignment.ChangedFigure}, {@link
 * rasoat.index.alignment.NameWeighing}). The confidence of a difference is the probability of the
 * second. A misread digit and a changed one look alike, so what recognition does to digits was
 * counted: on a good page one digit in 15,000 is wrong, at four wrong letters in a hundred one in
 * 200 of the prose and one in 40 of a letterhead, mostly the same dozen exchanges.
 *
 * <p>With their places ({@link rasoat.index.alignment.Reading}) readings decide more: recognition
 * loses whole lines and leaves their room behind, who leaves a paragraph out leaves none ({@link
 * rasoat.index.alignment.Lines}); and the certainty of a word tells a misread digit from a changed
 * one. Words alone may come of any reader, so there every digit of like shape is doubted, and a
 * missing paragraph is never certain.
 */
@NullMarked
package rasoat.index.alignment;

import org.jspecify.annotations.NullMarked;
