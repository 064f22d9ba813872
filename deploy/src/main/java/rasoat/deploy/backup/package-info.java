/**
 * A home in one file, and back: {@link rasoat.deploy.backup.Backup} and {@link
 * rasoat.deploy.backup.Restore}.
 *
 * <p>The one hard idea: others work in the home meanwhile, so the parts are of different moments,
 * and only their order makes a whole that the program can go on from. Everything is done at least
 * once and known by its key, so what is older in a backup is done again; nothing may be newer than
 * what would do it again. In the order of the archive:
 *
 * <table>
 *   <caption>What is in a backup, and why there</caption>
 *   <tr><th>part</th><th>how</th><th>why in this place</th></tr>
 *   <tr><td>{@code rasoat.yaml}</td><td>as it is</td><td>says where all the others lie</td></tr>
 *   <tr><td>{@code audit.head}, {@code audit.key}</td><td>whole lines</td><td>before the database: a
 *       database ahead of the lines is whole, one behind them was cut off. The key only with a line:
 *       one without the other would look like tampering</td></tr>
 *   <tr><td>{@code author.key}, {@code oracle.*}</td><td>as they are</td><td>made once; another key
 *       would make other pseudonyms</td></tr>
 *   <tr><td>{@code sources/}, {@code tips/}, {@code canary/}, {@code uploads/}</td><td>file by
 *       file</td><td>inboxes before the crawl: a file that was taken in since is taken in again, one
 *       that was put aside before is in the crawl already</td></tr>
 *   <tr><td>crawl database</td><td>one moment</td><td>before the findings: a post that is not in the
 *       queue any more has its finding; one that is, is judged again</td></tr>
 *   <tr><td>{@code captures/}</td><td>file by file</td><td>after the rows that name them and before
 *       the findings: bytes of a waiting post that were removed meanwhile, as those of a state secret
 *       are, were judged before, so their finding is in. {@link rasoat.deploy.crawl.Crawling} lets
 *       it stand</td></tr>
 *   <tr><td>{@code custody/}</td><td>what was flagged, waiting and answered time-stamps, then whole
 *       lines of the log</td><td>after the captures, for the same reason; a stamped line is in the
 *       log before its stamp. What was flagged within that moment is logged twice</td></tr>
 *   <tr><td>findings database</td><td>one moment</td><td>findings, accounts, decisions, cases and the
 *       audit trail agree with each other</td></tr>
 *   <tr><td>{@code pictures/}</td><td>file by file</td><td>after the rows that show them; one that is
 *       not there was found to be secret since</td></tr>
 *   <tr><td>{@code registry/}</td><td>its last commit, read through</td><td>readings know by which
 *       state they were judged, and are judged again by another</td></tr>
 *   <tr><td>{@code sealed/}</td><td>as one state names it</td><td>packs and trusted keys</td></tr>
 *   <tr><td>{@code reports/}</td><td>file by file</td><td>morning reports</td></tr>
 * </table>
 *
 * <p>Not in it: {@code quarantine/}, which is to be gone within hours; the schedule of a cluster,
 * which is made again; claims and locks; what is not finished ({@code .part}); the key of the
 * sealing service, which never lies in a home; Kafka's topics; whatever the settings name outside
 * of the home.
 *
 * <p>An archive is a tar without compression, in an envelope of CMS when it is for one recipient.
 * {@code backup.json} comes first, last a manifest: a line for each entry, and its own digest in
 * its name. It shows damage, and who can write a backup can write a good one: that nobody changed
 * what is in it, the audit trail and the custody log show.
 */
@NullMarked
package rasoat.deploy.backup;

import org.jspecify.annotations.NullMarked;
