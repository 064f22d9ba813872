/**
 * Telegram: public channels by the preview that anyone may read ({@link
 * rasoat.crawler.source.telegram.TelegramPreview}), and channels and groups whose owner added the
 * office's bot ({@link rasoat.crawler.source.telegram.TelegramBot}).
 *
 * <p>Both name a post by the channel and the number of the message, so a post that comes by both
 * roads is one post. An album has a number for each of its pictures and is the post of its first.
 *
 * <p>The one hard idea: the preview is read from the newest post back, and a visit may end
 * anywhere. So its cursor is not one number but the stretch that was handed over, and what lies
 * below it is fetched the next time.
 */
@NullMarked
package rasoat.crawler.source.telegram;

import org.jspecify.annotations.NullMarked;
