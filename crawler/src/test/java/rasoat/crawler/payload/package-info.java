/**
 * What holds for every reader of posts that strangers wrote, wherever it gets them from: {@link
 * rasoat.crawler.payload.PayloadContract}. Each reader gives one payload in the real field names of
 * its platform; everything else is written once.
 */
@NullMarked
package rasoat.crawler.payload;

import org.jspecify.annotations.NullMarked;
