/**
 * A night's work, put together: sources are visited, what came in is judged, what need not be kept
 * is forgotten, and in the morning a report says what was done and above all what was not.
 *
 * <p>{@link rasoat.deploy.crawl.Crawling} is one round of it, on command; {@link
 * rasoat.deploy.crawl.Night} makes rounds by itself: {@link rasoat.deploy.crawl.Agenda} says what
 * is due, {@link rasoat.deploy.crawl.Reporting} what to tell in the morning.
 */
@NullMarked
package rasoat.deploy.crawl;

import org.jspecify.annotations.NullMarked;
