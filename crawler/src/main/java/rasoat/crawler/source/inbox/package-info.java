/**
 * A folder that people lay captures into: {@link rasoat.crawler.source.inbox.InboxSource}.
 *
 * <p>Whatever was read is moved into {@code taken-in}, and what cannot be read at all into {@code
 * refused}, each with a text that says what was wrong; so the folder itself is the list of what is
 * still to come. Files are moved only after every post in them is safe. Beside each lies the list
 * of its posts by their digests, so that it goes when one of them shows a state secret.
 */
@NullMarked
package rasoat.crawler.source.inbox;

import org.jspecify.annotations.NullMarked;
