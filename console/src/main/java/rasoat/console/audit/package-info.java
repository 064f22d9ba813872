/**
 * The audit trail: who did what to what, and when; and the page of those who check it.
 *
 * <pre>{@code
 * AuditLog log = new AuditLog(state, AuditHead.in(home), clock);
 * state.write("decide", sql -> {
 *   decide(sql);
 *   log.append(sql, new AuditEvent(account, Action.DECIDED, "finding 0a1b"));   // both or neither
 *   return true;
 * });
 * log.verify();   // Intact, or Broken with the place of each fault
 * }</pre>
 *
 * <p>{@link rasoat.console.audit.AuditEntry} is what is kept: numbers without gaps, and two hashes,
 * its own and that of the entry before it. The hash is SHA-256 over eight texts, each in UTF-8
 * behind its length (four bytes, big-endian): {@code rasoat audit 1}, number, milliseconds,
 * account, action, subject, details, previous hash; so no two entries look alike to it, and any
 * language checks an export in ten lines. The row {@code audit_head} is changed with every entry,
 * which makes writers wait for each other: see {@link rasoat.console.audit.AuditEnd}. An entry
 * never holds what stands in a document or a post, nor a secret.
 *
 * <p>The one hard idea: a chain proves that nothing in its middle was changed, and nothing about
 * its end. Who cuts off the last ten entries, or writes all of them anew, leaves a whole chain. So
 * the end is noted outside of the database as soon as an entry counts: a line in {@code
 * audit.head}, its number and hash under a key, in {@code audit.key}. That costs one small write
 * and no wait for the disk, which the database has done already. A process that is killed in
 * between leaves the database ahead of the file, never behind it, and the next line vouches for all
 * before it; a machine that loses power may lose the lines of its last seconds in the same way.
 *
 * <p>What somebody can hide, and what not:
 *
 * <table>
 *   <caption>Rights, and what they are good for</caption>
 *   <tr><th>who can</th><th>can hide</th><th>is found</th></tr>
 *   <tr><td>write the database</td><td>changes of what came after the last line, until the next
 *       entry</td><td>every change, removal, insertion, exchange; the end cut off; the chain written
 *       anew; by their number, though not by name, entries of his own at the end, made as the
 *       program makes them: no line tells of them</td></tr>
 *   <tr><td>and write {@code audit.head}</td><td>the end: by cutting off both. Lines cannot be
 *       made without the key, but taken away. Where files may be made append-only ({@code chattr
 *       +a}), do so</td><td>a line changed or made up; the file gone or empty while its key is
 *       there; whatever another machine's home, or a hash noted on paper, knows better</td></tr>
 *   <tr><td>and read {@code audit.key}</td><td>everything</td><td>what a hash on paper or another
 *       machine knows better: every check shows the last hash to be noted</td></tr>
 * </table>
 *
 * <p>Each machine that shares a database notes in its own home what it wrote itself: all of them
 * have to be tampered with. The key is made at first use, for its owner alone; whoever may not read
 * it cannot check the lines.
 *
 * <p>There are no triggers that forbid changes: SQLite and PostgreSQL have no form of them in
 * common, and who may change entries may drop triggers. Nothing here changes or removes an entry.
 *
 * <p>A database that was brought back from a backup lacks entries that {@code audit.head} knows,
 * and is told to be cut off: rightly so. Who did it notes why, and puts the old file aside.
 */
@NullMarked
package rasoat.console.audit;

import org.jspecify.annotations.NullMarked;
