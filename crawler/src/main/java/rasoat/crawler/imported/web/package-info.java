/**
 * Posts of pages that an officer saved from a browser: WARC, WACZ, HAR, MHTML, SingleFile, saved
 * HTML with its folder, and screenshots in folders and archives.
 *
 * <p>{@link rasoat.crawler.imported.web.PageCaptures#of} looks at the bytes of a file and returns
 * its reader. Each format becomes {@link rasoat.crawler.imported.web.Payloads}: addresses with
 * times and bodies, one at a time. {@link rasoat.crawler.imported.web.PageTaker} reads pages among
 * them, those of Facebook by the JSON in them, all others by what they say of themselves.
 *
 * <p>The one hard idea: a file is read twice. The first time posts are found, and with them the
 * addresses of their pictures; the second time those pictures are kept, and the payloads that the
 * posts were read from. Faces, advertisements and other people's posts, which every page is full
 * of, are never kept; and a file of any size needs the memory of one payload. Nothing is fetched.
 *
 * <p>No header of a request or an answer is kept. Cookies and authorizations never leave the file.
 */
@NullMarked
package rasoat.crawler.imported.web;

import org.jspecify.annotations.NullMarked;
