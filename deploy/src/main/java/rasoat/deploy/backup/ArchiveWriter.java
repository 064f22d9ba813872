package rasoat.deploy.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * Writes entries one after the other, and last a manifest of them that has its own digest for a
 * name. In the memory of one buffer, however many and large they are.
 */
final class ArchiveWriter implements Closeable {

  private static final int OWNER_ONLY = 0600;
  private static final int BUFFER = 1 << 16;

  private final TarArchiveOutputStream tar;
  private final Path lines;
  private final OutputStream manifest;
  private final MessageDigest ofManifest = Digests.sha256();
  private final byte[] buffer = new byte[BUFFER];

  /**
   * Writes to that stream, which is left open.
   *
   * @param lines a new file, where the manifest lies until it is its turn
   */
  ArchiveWriter(OutputStream out, Path lines) throws IOException {
    this.tar = new TarArchiveOutputStream(out, UTF_8.name());
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    tar.setAddPaxHeadersForNonAsciiNames(true);
    this.lines = lines;
    this.manifest = Files.newOutputStream(lines);
  }

  void add(String name, byte[] bytes) throws IOException {
    add(name, bytes.length, new ByteArrayInputStream(bytes));
  }

  /** Writes so many bytes of that stream; returns their digest. */
  String add(String name, long bytes, InputStream in) throws IOException {
    String digest = write(name, bytes, in);
    byte[] line = (new Listed(name, bytes, digest).line() + "\n").getBytes(UTF_8);
    ofManifest.update(line);
    manifest.write(line);
    return digest;
  }

  private String write(String name, long bytes, InputStream in) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_NORMAL);
    entry.setSize(bytes);
    entry.setMode(OWNER_ONLY);
    entry.setModTime(0L);
    tar.putArchiveEntry(entry);
    MessageDigest digest = Digests.sha256();
    long left = bytes;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new EOFException(
            "%s: expected %d bytes, got %d: it was cut while it was read"
                .formatted(name, bytes, bytes - left));
      }
      tar.write(buffer, 0, read);
      digest.update(buffer, 0, read);
      left -= read;
    }
    tar.closeArchiveEntry();
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Writes the manifest and the end: without them it is no backup. */
  void end() throws IOException {
    manifest.close();
    String digest = HexFormat.of().formatHex(ofManifest.digest());
    try (InputStream in = Files.newInputStream(lines)) {
      write(Section.MANIFEST.place() + digest + ".jsonl", Files.size(lines), in);
    }
    tar.finish();
    tar.flush();
  }

  @Override
  public void close() throws IOException {
    manifest.close();
  }
}
