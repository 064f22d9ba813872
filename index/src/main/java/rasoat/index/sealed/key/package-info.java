/**
 * Who may seal, who may ask, and who is believed.
 *
 * <table>
 * <caption>The keys of an office</caption>
 * <tr><th>key</th><th>lies</th><th>is good for</th></tr>
 * <tr><td>{@link rasoat.index.sealed.key.OfficeKey}</td><td>on the offline machine</td>
 *     <td>sealing, signing packs, making year keys</td></tr>
 * <tr><td>{@link rasoat.index.sealed.key.YearKey}</td><td>with the sealing service</td>
 *     <td>terms of one office and year</td></tr>
 * <tr><td>{@link rasoat.index.sealed.key.VerificationKey}</td><td>with the registry</td>
 *     <td>telling the office's packs from others; nothing secret</td></tr>
 * </table>
 *
 * <p>A year key is HKDF-SHA256 of the office's master secret: whoever takes one learns nothing of
 * other years. Signing needs another key altogether, so the sealing service cannot make packs.
 */
@NullMarked
package rasoat.index.sealed.key;

import org.jspecify.annotations.NullMarked;
