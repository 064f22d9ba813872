/** Posts come in. So far from files: {@link rasoat.crawler.imported}. */
@NullMarked
package rasoat.crawler;

import org.jspecify.annotations.NullMarked;
