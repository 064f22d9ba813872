/**
 * What every road makes of what it brings: repaired text, addresses without trackers, authors that
 * are told apart and not named.
 */
@NullMarked
package rasoat.crawler.capture;

import org.jspecify.annotations.NullMarked;
