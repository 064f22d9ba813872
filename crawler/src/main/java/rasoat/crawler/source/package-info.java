/**
 * Sources of posts: one {@link rasoat.crawler.source.PostSource} for each platform, in a package of
 * its own below this one.
 *
 * <p>A source is asked for what is new by a {@link rasoat.crawler.source.Visit}, and says how that
 * went by a {@link rasoat.crawler.source.VisitOutcome}. It has no state of its own: what it must
 * remember is the cursor of the visit, a short text that only it understands.
 *
 * <p>What a post carries is fetched by a {@link rasoat.crawler.source.MediaFetcher} as the post is
 * handed over: addresses of pictures are good for hours.
 *
 * <p>Some platforms tell by themselves: a {@link rasoat.crawler.source.WebhookCall} is answered at
 * once with a {@link rasoat.crawler.source.WebhookReply}, when what it told is durable. Where it
 * told of a post, that is a {@link rasoat.crawler.source.WebhookHint} which the next visit follows;
 * where it brought the post itself, the capture goes through a {@link
 * rasoat.crawler.source.CaptureDoor}.
 *
 * <p>The one hard idea: a cursor moves only over posts that are safe. {@link
 * rasoat.crawler.source.Visit#post} returns when the post is durable, {@link
 * rasoat.crawler.source.Visit#reached} says that everything before was handed over; whenever the
 * machine stops, the next visit brings what is missing and perhaps some of it twice, and a post
 * that comes twice is one post.
 */
@NullMarked
package rasoat.crawler.source;

import org.jspecify.annotations.NullMarked;
