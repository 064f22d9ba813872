/**
 * Facebook pages, by Meta's Graph API and its webhooks. Groups have no interface since April 2024;
 * they come as captures that officers make.
 *
 * <p>{@link rasoat.crawler.source.facebook.FacebookPage} reads the posts of one page through a
 * {@link rasoat.crawler.source.facebook.Graph}, which holds the token and keeps to the quota.
 * {@link rasoat.crawler.source.facebook.FacebookWebhook} takes what Meta tells by itself and leaves
 * a hint for the next visit. {@link rasoat.crawler.source.facebook.FacebookPage#visitorsOf} and
 * {@link rasoat.crawler.source.facebook.FacebookComments} read what others leave on a page of the
 * office's own. {@link rasoat.crawler.source.facebook.OembedCheck} asks, without any token, whether
 * a post is still public.
 *
 * <p>The one hard idea: Graph repeats the token of a call in its answer, in the address of the next
 * page. That address is never followed nor shown; the next call is made from Graph's cursor. The
 * token is sent in a header, and the {@link rasoat.crawler.fetch.Fetcher} takes it out of the bytes
 * before it keeps them. So kept bytes are the exact ones but for tokens, and reading them again
 * gives the same posts.
 *
 * <p>Quota: from 75 percent used a call costs a minute. A visit finishes the page of posts it is
 * at, and then rests as many minutes as it made calls. From 95 percent, or when told by an error,
 * nothing is asked until the time Meta states, or an hour; calls made before would count too.
 */
@NullMarked
package rasoat.crawler.source.facebook;

import org.jspecify.annotations.NullMarked;
