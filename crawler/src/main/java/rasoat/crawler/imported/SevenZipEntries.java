package rasoat.crawler.imported;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/**
 * The files of a 7z. A dictionary may take no more than {@value #MEMORY_KIB} KiB: with its default
 * settings 7-Zip stays far below. What is encrypted shows when it is opened.
 */
record SevenZipEntries(SevenZFile archive, EntryList list) implements Entries {

  private static final int MEMORY_KIB = 128 << 10;

  // The upper half of the attributes is the mode of Unix (p7zip's extension of the format).
  private static final int MODE_SHIFT = 16;
  private static final int KIND_OF_FILE = 0170000;
  private static final int LINK = 0120000;

  static SevenZipEntries open(Path file) throws IOException {
    SevenZFile archive = archive(file);
    try {
      EntryList list = new EntryList(file);
      for (SevenZArchiveEntry entry : archive.getEntries()) {
        if (!entry.isDirectory()) {
          take(entry, archive, list);
        }
      }
      if (EntryList.isBomb(list.bytes(), Files.size(file))) {
        throw new IOException(
            "%s: expected files at most %d times larger than the archive, got more"
                .formatted(file, EntryList.LARGEST_RATIO));
      }
      return new SevenZipEntries(archive, list);
    } catch (IOException e) {
      archive.close();
      throw e;
    }
  }

  private static SevenZFile archive(Path file) throws IOException {
    try {
      return SevenZFile.builder()
          .setPath(file)
          .setMaxMemoryLimitKiB(MEMORY_KIB)
          .setUseDefaultNameForUnnamedEntries(true)
          .get();
    } catch (RuntimeException e) { // the library's word for many kinds of damage
      throw new IOException(file + ": expected a 7z, got a broken one: " + e, e);
    }
  }

  private static void take(SevenZArchiveEntry entry, SevenZFile archive, EntryList list)
      throws IOException {
    String name = Optional.ofNullable(entry.getName()).orElse(""); // broken archives have such
    if (entry.isAntiItem() || isLink(entry)) {
      list.leaveOut(name, "expected a file, got a link");
    } else {
      list.add(name, entry.getSize(), () -> archive.getInputStream(entry));
    }
  }

  private static boolean isLink(SevenZArchiveEntry entry) {
    return entry.getHasWindowsAttributes()
        && (entry.getWindowsAttributes() >>> MODE_SHIFT & KIND_OF_FILE) == LINK;
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
