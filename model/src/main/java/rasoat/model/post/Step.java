package rasoat.model.post;

import java.time.Instant;

/**
 * Something that befell a post on its way, told without any of its content.
 *
 * @param what in one word, such as {@code captured}
 * @param detail ids, digests, counts, reasons of ours
 */
public record Step(Instant at, String what, String detail) {}
