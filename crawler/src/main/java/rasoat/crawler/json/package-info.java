/**
 * JSON of strangers: answers of platforms, and exports that other tools made. {@link
 * rasoat.crawler.json.Json} reads it, {@link rasoat.crawler.json.LooseJson} looks into it without
 * minding what is missing or of another kind.
 *
 * <p>No message holds anything of what was read, only the place where it broke off.
 */
@NullMarked
package rasoat.crawler.json;

import org.jspecify.annotations.NullMarked;
