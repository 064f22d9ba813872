/**
 * Posts become findings. {@link rasoat.detector.Detector} is the front door; it reads the pictures
 * of a post and hands everything over as plain values. From then on nothing touches pixels. The
 * reading itself is done wherever {@link rasoat.detector.Recognition} says, usually in a process of
 * its own ({@link rasoat.detector.worker}); the two sides meet in {@code Recogniser}.
 *
 * <p>The way of a post, each step a class:
 *
 * <ol>
 *   <li>{@code PictureMemory}: pictures seen before, the same bytes or the same look
 *   <li>{@code PictureReader}: pages, their words and their marks; a page read badly is read again
 *   <li>{@code Passage}: a page, or the words of the post, as one stretch of text that may show a
 *       document
 *   <li>{@code Matcher}: registered documents held against a passage, each a {@code Match}
 *   <li>{@code EvidenceRules}: what speaks for a document, and for how much
 *   <li>{@code Judge}: the kind, by the evidence and by the day of the post
 *   <li>{@code SecondLook}: a fact that differs is read again before it is called changed
 * </ol>
 *
 * <p>The one hard idea: offices write by template. A document that is not registered shares whole
 * sentences with many that are, and a sibling of a registered one shares nearly all of them. So
 * words count only when most of a passage stands in one document, or when that document leads the
 * next stranger by far ({@code TextWeight}); and a passage with its own number, day and values is
 * another document, not a forgery ({@code Match.isSibling}).
 */
@NullMarked
package rasoat.detector;

import org.jspecify.annotations.NullMarked;
