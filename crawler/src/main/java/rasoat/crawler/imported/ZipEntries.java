package rasoat.crawler.imported;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files of a ZIP. No two share bytes, as in bombs that repeat one part many times. */
record ZipEntries(ZipFile archive, EntryList list) implements Entries {

  // APPNOTE.TXT, appendix D: names without the flag for UTF-8 are in this one. Many programs write
  // UTF-8 all the same, so that is tried first.
  private static final Charset OLD =
      Charset.isSupported("IBM437") ? Charset.forName("IBM437") : ISO_8859_1;

  static ZipEntries open(Path file) throws IOException {
    if (ZipDirectory.count(file, EntryList.MOST) > EntryList.MOST) {
      throw new IOException(
          "%s: expected at most %d entries, got more".formatted(file, EntryList.MOST));
    }
    ZipFile archive = archive(file);
    try {
      EntryList list = new EntryList(file);
      long end = 0;
      for (ZipArchiveEntry entry : Collections.list(archive.getEntriesInPhysicalOrder())) {
        if (!entry.isDirectory()) {
          take(entry, end, archive, list);
        }
        end = Math.max(end, entry.getDataOffset() + Math.max(0, entry.getCompressedSize()));
      }
      return new ZipEntries(archive, list);
    } catch (IOException e) {
      archive.close();
      throw e;
    }
  }

  private static ZipFile archive(Path file) throws IOException {
    try {
      return ZipFile.builder().setPath(file).setCharset(ISO_8859_1).get();
    } catch (RuntimeException e) { // the library's word for many kinds of damage
      throw new IOException(file + ": expected a ZIP, got a broken one: " + e, e);
    }
  }

  private static void take(ZipArchiveEntry entry, long end, ZipFile archive, EntryList list)
      throws IOException {
    String name = nameOf(entry);
    if (entry.isUnixSymlink()) {
      list.leaveOut(name, "expected a file, got a link");
    } else if (entry.getGeneralPurposeBit().usesEncryption()) {
      list.leaveOut(name, "expected a readable file, got an encrypted one");
    } else if (!archive.canReadEntryData(entry)) {
      list.leaveOut(name, "expected a usual compression, got method " + entry.getMethod());
    } else if (entry.getLocalHeaderOffset() < end) {
      list.leaveOut(name, "expected bytes of its own, got some of another entry");
    } else if (EntryList.isBomb(entry.getSize(), entry.getCompressedSize())) {
      list.leaveOut(
          name,
          "expected at most %d times its packed size, got more".formatted(EntryList.LARGEST_RATIO));
    } else {
      list.add(
          name,
          entry.getSize(),
          () -> new ChecksumStream(archive.getInputStream(entry), entry.getCrc()));
    }
  }

  private static String nameOf(ZipArchiveEntry entry) {
    if (entry.getNameSource() == NameSource.UNICODE_EXTRA_FIELD) {
      return entry.getName();
    }
    byte[] written = entry.getRawName();
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(written)).toString();
    } catch (CharacterCodingException e) {
      return new String(written, OLD);
    }
  }

  @Override
  public List<Entry> all() {
    return list.all();
  }

  @Override
  public Optional<Entry> named(String name) {
    return list.named(name);
  }

  @Override
  public List<InputProblem> problems() {
    return list.problems();
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
