/**
 * Another look at a page: is it still there, and what does it call itself today?
 *
 * <p>{@link rasoat.crawler.look.PageLooks} asks once, politely, for what anybody may see. Where a
 * platform forbids that (Facebook does), it does not ask: an officer looks, and says so.
 */
@NullMarked
package rasoat.crawler.look;

import org.jspecify.annotations.NullMarked;
