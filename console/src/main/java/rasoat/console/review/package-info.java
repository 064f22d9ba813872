/**
 * Thẩm định: people read what was found, and decide.
 *
 * <p>The unit is the cluster: copies of one picture, or of one pasted text, with one conclusion. It
 * is read once and decided once; a new copy of a decided cluster is decided by joining it. {@link
 * rasoat.console.review.ReviewDesk} is the front door: a {@link rasoat.console.review.Review} is
 * all that one account may know and do about the cluster of a finding, and every deed goes through
 * it. The queue of clusters is at {@code /findings}, figures for calibration are at {@code
 * /feedback}.
 *
 * <p>Same cluster means: same kind, document, number, secrecy and altered facts, and a picture that
 * bears evidence has the same bytes or looks the same. Looks alone would not do: all dense text
 * looks alike to a perceptual hash, and two pages of one office may be 30 bits apart. So what was
 * read is part of the key. State secrets are compared by bytes alone, for a hash of looks tells
 * something of the page.
 *
 * <p>Decisions are rows that are added, never changed; undoing adds one more. Each counts up the
 * version of its cluster, and whoever decides names the version he saw: of two at once one wins,
 * and the other learns who it was. What bears a secrecy level takes two cleared persons.
 *
 * <p>The one hard idea: every question goes through {@link rasoat.console.review.Scope}, so that an
 * account of one office cannot so much as count what concerns another.
 */
@NullMarked
package rasoat.console.review;

import org.jspecify.annotations.NullMarked;
