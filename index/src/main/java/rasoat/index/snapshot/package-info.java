/**
 * A registry for many machines: {@link rasoat.index.snapshot.Snapshots} publishes copies of it into
 * a folder that other nodes can read (a network share, or a folder that is mirrored), and opens the
 * newest good one there.
 *
 * <pre>
 * FOLDER/latest                            the name of the newest, one line
 * FOLDER/20261124T152127123Z-3f9a2c11d07b/ a snapshot
 *        manifest.json                     format, documents, created, and of every file bytes and SHA-256
 *        _0.cfs, segments_4, ...           the files of one commit
 * </pre>
 *
 * <p>The one hard idea: everything hangs from the name. Its second half is the beginning of the
 * manifest's SHA-256, and the manifest has the SHA-256 of every other file, so nothing can be
 * missing, cut or changed unnoticed. A snapshot is written under another name and renamed when it
 * is complete, the pointer only after that: whoever reads finds a complete one or none. This
 * protects from accidents, not from an attacker who can write to the folder: nothing is signed.
 *
 * <p>A snapshot never changes. Whoever has one open goes on with it, also when newer ones are
 * published; the newest is taken at the next start.
 */
@NullMarked
package rasoat.index.snapshot;

import org.jspecify.annotations.NullMarked;
