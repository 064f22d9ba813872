/**
 * Packs: what an office carries from its offline machine to a registry, and nothing else.
 *
 * <p>{@link rasoat.index.sealed.pack.Sealing} makes one of documents, {@link
 * rasoat.index.sealed.pack.PackReader} opens one after its signature was verified. The layout,
 * numbers in network order:
 *
 * <pre>
 * "RSPK" CR LF SUB LF   magic, broken by a transfer that changes line ends
 * u16 1                 format version
 * 32 bytes              SHA-256 of the signer's public key
 * u32, JSON             {@link rasoat.index.sealed.pack.PackHeader}
 * records               ticket (16), class (1), disclosure steps, fields of 64-bit terms
 * 64 bytes              Ed25519ph signature (RFC 8032) over all before it
 * </pre>
 *
 * <p>What a pack does not hide: how many documents there are, their class and disclosure dates, how
 * long each is to the next 64 terms, how long the name of the issuing body is, and which of them
 * share terms.
 */
@NullMarked
package rasoat.index.sealed.pack;

import org.jspecify.annotations.NullMarked;
