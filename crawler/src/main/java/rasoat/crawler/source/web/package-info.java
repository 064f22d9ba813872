/**
 * The open web: feeds ({@link rasoat.crawler.source.web.FeedSource}) and the pages that a site
 * lists in its sitemap ({@link rasoat.crawler.source.web.SiteSource}). A page of a forum is one
 * post, with all that is said on it.
 *
 * <p>The one hard idea: nothing on the web is as it says. Letters are decoded by what the bytes can
 * be, feeds are read by a parser that forgives and knows no entities from outside, times are
 * understood in every form that was seen, and what is left is a problem and no failure.
 */
@NullMarked
package rasoat.crawler.source.web;

import org.jspecify.annotations.NullMarked;
