/**
 * What an office has becomes documents for the registry: {@link rasoat.index.ingest.Ingest} lists
 * the files under a folder, digests them, and reads each into documents or refuses it with a
 * reason.
 *
 * <p>Read are PDF, DOCX, DOC, HTML, plain text, pictures, and lists of documents: a JSON manifest
 * beside a text, a CSV table, an RSS or Atom feed. A file is what its first bytes say; its name
 * only tells texts apart. Pictures, and pages of PDF that are pictures, go through {@link
 * rasoat.index.ingest.PictureText}, page by page; without it they are refused.
 *
 * <p>Text comes out in NFC whatever it was written in: UTF-8, UTF-16, Windows-1258, and the two
 * encodings that hide in fonts, TCVN3 (.VnTime, ABC) and VNI. Those are known by the font where a
 * format keeps fonts, else by the words: of a line in the wrong encoding hardly a word is spelt as
 * Vietnamese is. Bytes that make no Vietnamese in any encoding are refused, because a wrong guess
 * would turn words into other words unnoticed.
 *
 * <p>What a manifest says is taken as it is. All else is guessed from the places the rules give it
 * (Decree 30/2020/NĐ-CP, annex I): head, signature block, recipients, or the table in which a
 * portal sums a document up. Every guess is marked in {@link
 * rasoat.index.RegisteredDocument#guessed}, also that nothing was found. Disclosure is guessed as
 * internal, as secret below a secrecy mark, and as public from the date of issue only where a
 * portal or gazette among the recipients was told to publish, "(đăng tải)", and no mark gainsays
 * it; {@link rasoat.index.ingest.PublicationHint} shows the words. Documents that were published by
 * their issuer are read as such by {@link rasoat.index.ingest.Ingest#published}.
 *
 * <p>The one hard idea: a file is hostile until read. The parsers run on a thread of their own with
 * a time limit, and sizes are looked at before anything is unfolded: parts of PDF and DOCX, pages,
 * pixels, letters, rows. XML is read without DOCTYPE and without looking anything up; lists name
 * files within their own folder only. A parser that runs out of memory or stack is refused. What
 * cannot be done in one process: a library that loops without heeding an interrupt keeps its thread
 * (no more than four, then all is refused), and memory is that of the whole process. Offices that
 * take files from strangers import them in a process of its own.
 *
 * <p>One bad file never stops the rest, one bad row or item never its list.
 */
@NullMarked
package rasoat.index.ingest;

import org.jspecify.annotations.NullMarked;
