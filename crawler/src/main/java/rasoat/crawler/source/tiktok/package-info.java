/**
 * TikTok: the videos whose addresses officers reported, by the call that any page may embed a video
 * with. There is no search that an office may use; what was captured in bulk comes in as an import.
 *
 * <p>Links lead to a video by its number alone, for the usual ones hold the name of the author.
 */
@NullMarked
package rasoat.crawler.source.tiktok;

import org.jspecify.annotations.NullMarked;
