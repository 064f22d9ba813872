/**
 * Does sealing cost anything, and how long does a key hold? {@link
 * rasoat.benchmarks.sealed.SealedFigures} asks the same readings of clear and of sealed values of
 * the same documents, through real packs; {@link rasoat.benchmarks.sealed.StrangerFigures} asks
 * what the detector makes of the answers; {@link rasoat.benchmarks.sealed.KeyFigures} measures how
 * many terms a second whoever has a key can try.
 */
@NullMarked
package rasoat.benchmarks.sealed;

import org.jspecify.annotations.NullMarked;
