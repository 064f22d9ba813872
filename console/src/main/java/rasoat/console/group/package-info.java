/**
 * Groups that offices manage (requirements R2 to R4): who owns them, who is let in, when they were
 * last gone through, which rules were announced in them.
 *
 * <p>{@link rasoat.console.group.Groups} keeps them. They come in the order of their reviews, those
 * never gone through first: what is overdue stands at the top.
 */
@NullMarked
package rasoat.console.group;

import org.jspecify.annotations.NullMarked;
