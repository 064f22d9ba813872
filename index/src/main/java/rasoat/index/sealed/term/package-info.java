/**
 * What is sealed: a text as 64-bit values of several fields, {@link
 * rasoat.index.sealed.term.Fingerprint}, first clear and then keyed.
 *
 * <p>A term is {@code HMAC-SHA256(key, "RS1|field|width|normaliser|hash")}, cut to 64 bits. {@link
 * rasoat.index.sealed.term.SealingService} is the port to whoever holds the key: the registry never
 * does. Both sides must forget the same of a text, to the byte and for years: {@link
 * rasoat.index.sealed.term.Normaliser} names what they forget, and a table of golden vectors holds
 * it.
 */
@NullMarked
package rasoat.index.sealed.term;

import org.jspecify.annotations.NullMarked;
