/**
 * Posts from captures made elsewhere: a {@code posts.jsonl}, a folder of pictures, one picture.
 *
 * <p>{@link rasoat.crawler.imported.PostReader#of} looks at a path and returns the reader for it.
 * Reading streams: posts are handed over one by one in the order of the input, so an input may be
 * larger than memory. What cannot be read is handed over too, as an {@link
 * rasoat.crawler.imported.InputProblem} with its file, line and column, and the rest is read.
 *
 * <p>Files of folders and archives are reached through {@link rasoat.crawler.imported.Entries}.
 * What other tools made is read by a {@link rasoat.crawler.imported.CaptureReader}: saved pages and
 * screenshots in {@link rasoat.crawler.imported.web}, exports in {@link
 * rasoat.crawler.imported.export}.
 *
 * <p>The one hard idea: an input is hostile until proven otherwise. It may come from an archive
 * that somebody else made. So a picture is only taken when its real path, links followed, lies
 * inside the input's own folder; lines, ids and nesting have bounds; and a bad line costs itself
 * only.
 */
@NullMarked
package rasoat.crawler.imported;

import org.jspecify.annotations.NullMarked;
