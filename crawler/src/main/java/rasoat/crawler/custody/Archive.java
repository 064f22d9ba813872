package rasoat.crawler.custody;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rasoat.model.post.Post;

/**
 * Writes a ZIP whose bytes depend on its contents only. Nothing is compressed: compressors differ
 * from release to release, and pictures do not get smaller.
 */
final class Archive implements AutoCloseable {

  /** A ZIP cannot name an earlier time. */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream out;
  private final LocalDateTime time;

  /**
   * A new archive, over one that was there.
   *
   * @param time of every entry
   */
  Archive(Path file, Instant time) throws IOException {
    this.out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    LocalDateTime there = LocalDateTime.ofInstant(time, Post.VIETNAM);
    this.time = there.isBefore(EARLIEST) ? EARLIEST : there;
  }

  void add(String name, byte[] bytes) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(checksum.getValue());
    entry.setTimeLocal(time);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
