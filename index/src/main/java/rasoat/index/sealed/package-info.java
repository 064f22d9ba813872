/**
 * The sealed registry: finds a document without holding its text.
 *
 * <p>An office seals on its offline machine ({@link rasoat.index.sealed.pack.Sealing}) and carries
 * the pack. {@link rasoat.index.sealed.SealedPacks} takes it in, {@link
 * rasoat.index.sealed.SealedRegistry} holds readings against it. The key lies with neither: a
 * {@link rasoat.index.sealed.term.SealingService}, in production the process of {@link
 * rasoat.index.sealed.oracle}, keys what was read. A match names a ticket; what it stands for only
 * the office's register says.
 *
 * <p><b>Keyed fingerprints are not encryption.</b> What each party can do:
 *
 * <table>
 * <caption>Threats</caption>
 * <tr><th>who has</th><th>can</th><th>cannot</th></tr>
 * <tr><td>the index (or a pack)</td>
 *     <td>count documents by office, class and disclosure date; see lengths to the next 64 terms,
 *         how many words the issuing body has, and which documents share terms (siblings); by a
 *         public document wrongly sealed, label its terms</td>
 *     <td>read a word, test a sentence, tell a number: that needs the key</td></tr>
 * <tr><td>a year key</td><td>nothing by itself; ask no service</td>
 *     <td>sign packs; tell keys of other years or offices</td></tr>
 * <tr><td>both</td>
 *     <td>try chains of words against every term at once, and so restore most of the text's
 *         consonants, from which the text is guessed; numbers, dates and bodies at once</td>
 *     <td>with six words a term, quickly</td></tr>
 * <tr><td>a token of the service</td>
 *     <td>ask whether a given sentence or number is in a pack, if it also has the index: that is
 *         the purpose; in a minute as many values as the limit grants</td>
 *     <td>take the key away; ask unseen; list what is inside</td></tr>
 * <tr><td>the office key</td><td>everything above, and sign packs</td><td></td></tr>
 * </table>
 *
 * <p>Time to try all chains of words that public texts make likely. Their number was counted on 110
 * laws: 2.2e8 of four, 2.5e10 of five, 2.8e12 of six words. One thread made 4.2e6 terms in a second
 * of processor time (median of 7 runs, Java 25, shared 2-core machine); the times below are divided
 * from that, not run. A graphics card is perhaps a hundred to a thousand times faster.
 *
 * <table>
 * <caption>Times</caption>
 * <tr><th>words a term</th><th>with index and key, one core</th>
 *     <th>through the service, 20,000 values a minute</th></tr>
 * <tr><td>4</td><td>52 s</td><td>7.6 days</td></tr>
 * <tr><td>5 (default)</td><td>1.7 h</td><td>2.4 years</td></tr>
 * <tr><td>6</td><td>7.7 days</td><td>266 years</td></tr>
 * </table>
 *
 * <p>So the key must not lie on a machine that faces the network: {@code rasoat oracle} refuses a
 * key folder in the home of the registry, and belongs to a user, better a host, of its own. Then,
 * in the order of what they bring: the rate limit, leaving public text out, five or six words a
 * term, keys of one office and year, random terms up to the next 64, shuffled records. What many of
 * the office's documents share is dropped, so that nothing can be told by how often it occurs.
 */
@NullMarked
package rasoat.index.sealed;

import org.jspecify.annotations.NullMarked;
