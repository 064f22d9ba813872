/**
 * Official files become documents: {@link rasoat.index.ingest.Ingest#read} takes a path and answers
 * for every file under it, read or refused.
 *
 * <p>A manifest, a JSON file beside a text file, says what a document is. Other formats carry no
 * metadata: number, date, agency and the like are then guessed from the first and last lines by the
 * places the rules give them (Decree 30/2020/NĐ-CP, annex I). Guesses are for the registrar to
 * check.
 *
 * <p>One bad file never stops the rest: it is refused with a reason that says what was expected,
 * what came, and where.
 */
@NullMarked
package rasoat.index.ingest;

import org.jspecify.annotations.NullMarked;
