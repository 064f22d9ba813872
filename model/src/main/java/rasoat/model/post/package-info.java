/**
 * What someone published, as it was taken in: {@link rasoat.model.post.Post} and its pictures.
 *
 * <p>No authors: the project watches documents and impostors, never people.
 */
@NullMarked
package rasoat.model.post;

import org.jspecify.annotations.NullMarked;
