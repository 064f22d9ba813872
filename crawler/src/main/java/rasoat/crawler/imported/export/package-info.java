/**
 * Posts from what other tools export: Facebook's "download your information", Telegram Desktop,
 * WhatsApp, Zeeschuimer, and the project's own files.
 *
 * <p>{@link rasoat.crawler.imported.export.Exports#of} looks into an input and returns the reader
 * for it. Each tool is a {@code Format}: it knows its files by their structure and hands over their
 * posts one by one. What it reads with, keeps pictures by and reports to is one {@code Export}.
 *
 * <p>The one hard idea: an export holds far more than posts. Private messages, contacts and
 * sessions are not opened where they lie in files of their own, and passed over unread where they
 * stand between posts; a private chat is read only on a recorded legal basis, and says so when it
 * is not.
 */
@NullMarked
package rasoat.crawler.imported.export;

import org.jspecify.annotations.NullMarked;
