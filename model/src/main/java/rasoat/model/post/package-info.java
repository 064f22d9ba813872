/**
 * What someone published, as it was taken in.
 *
 * <p>A {@link rasoat.model.post.Capture} is what one visit brought: the words, the attachments with
 * the bytes that could be kept, and where all of it comes from. The {@link rasoat.model.post.Post}
 * is what of it is judged.
 *
 * <p>No authors: the project watches documents and impostors, never people. A capture tells them
 * apart by a keyed hash, and names none.
 */
@NullMarked
package rasoat.model.post;

import org.jspecify.annotations.NullMarked;
