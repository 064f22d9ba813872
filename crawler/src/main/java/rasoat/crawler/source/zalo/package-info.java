/**
 * Zalo Official Accounts, by Zalo's OpenAPI and its webhook. Only groups that the account itself
 * founded can be read; all others come as pictures that officers take.
 *
 * <p>{@link rasoat.crawler.source.zalo.ZaloWebhook} takes messages as they are sent. {@link
 * rasoat.crawler.source.zalo.ZaloOa} reads groups back for what was missed, and the account's
 * articles. Both ways give a message the same key, so it is one post. {@link
 * rasoat.crawler.source.zalo.ZaloTokens} holds the tokens. {@link
 * rasoat.crawler.source.zalo.ZaloBotTips} is another product of Zalo's: a bot that people send
 * pictures to.
 *
 * <p>The one hard idea: a refresh token works once. Whoever loses the answer loses the account
 * until a person enters a new pair. So one at a time renews, over threads and processes; the new
 * pair is on disk before it is used; and what Zalo refuses stops the source with a task for a
 * person. It is never tried in a loop.
 *
 * <p>Private messages are not read. Members of groups are not asked for, and those who write are
 * pseudonyms.
 */
@NullMarked
package rasoat.crawler.source.zalo;

import org.jspecify.annotations.NullMarked;
