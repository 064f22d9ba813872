/**
 * The sealing service: a process of its own that holds year keys and turns the clear values of a
 * reading into terms, for those who have a token, slowly.
 *
 * <p>{@link rasoat.index.sealed.oracle.Oracle} answers, {@link
 * rasoat.index.sealed.oracle.OracleClient} asks. They speak over a Unix domain socket, or over TLS
 * to another host. Numbers in network order, one answer for each request:
 *
 * <pre>
 * client  "RSO1", u8 length, token           server  u8 0, u32 most values   or a refusal
 * client  u16 normaliser, u64 key id, fields server  u8 0, fields            terms
 *                                                    u8 1, UTF reason        refused
 *                                                    u8 2, u32 milliseconds  too fast: ask then
 * fields  u8 count, each u8 code, u32 count, values of 64 bits
 * </pre>
 *
 * <p>A request of more values than allowed is refused before it is read; connections are few and
 * closed when idle: memory stays the same whoever calls. Who asked, when, under which key and how
 * many values is logged; the values never are.
 */
@NullMarked
package rasoat.index.sealed.oracle;

import org.jspecify.annotations.NullMarked;
