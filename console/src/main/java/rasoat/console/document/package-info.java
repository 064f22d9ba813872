/**
 * The registry of official documents, for those who keep it right: looking documents up, changing
 * who may see them, taking them out, adding new ones, and the sealed packs.
 *
 * <p>{@link rasoat.console.document.RegistryDesk} is what the pages ask of whoever owns the
 * registry; where none is lent, or the one lent is only read, the pages say so. {@link
 * rasoat.console.document.Uploads} takes files that are read first, shown, and registered when a
 * person has said so.
 *
 * <p>The one hard idea: what is secret is not shown and not taken. Of a document of a secrecy level
 * the pages show facts, never its text or subject, and words of it find it for nobody. An upload in
 * which one document bears a secrecy mark is refused as a whole and deleted at once (requirement
 * R32): such documents come as sealed packs, which hold nothing readable.
 */
@NullMarked
package rasoat.console.document;

import org.jspecify.annotations.NullMarked;
