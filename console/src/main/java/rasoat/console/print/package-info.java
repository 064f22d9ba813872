/**
 * Documents on paper, in the layout of Decree 30/2020/NĐ-CP, annex I.
 *
 * <p>A {@link rasoat.console.print.PrintedDocument} is what an office writes: who issues it, what
 * it is about, to whom, blocks of text, tables and pictures, who signs. {@link
 * rasoat.console.print.DecreeLayout} makes the PDF of it: boxes where the decree draws them, fonts
 * inside, text that can be searched and copied.
 *
 * <p>A document becomes {@link rasoat.console.print.Piece}s, each a line, a row or a block that is
 * never torn; {@link rasoat.console.print.Flow} lays them on pages and knows nothing else. Only
 * {@link rasoat.console.print.Sheet} and {@link rasoat.console.print.Fonts} know PDFBox well.
 *
 * <p>The one hard idea: equal values make equal bytes. Nothing is asked of the clock, of the
 * machine's fonts or of chance, so the digest of a printed document can be stated and checked, and
 * what a stranger wrote into a post can make a page ugly but never fail it: a character that the
 * font lacks is printed as □, a word without end is broken, a picture that cannot be read leaves
 * its frame.
 */
@NullMarked
package rasoat.console.print;

import org.jspecify.annotations.NullMarked;
