package rasoat.crawler.imported;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of a folder or an archive, by their names with forward slashes, in composed letters
 * (NFC). All names are safe: none is absolute or leads out, no entry is a link. Reading is bounded:
 * an entry that gives more than it may, or more than it promised, ends in an {@link IOException}
 * that says so.
 *
 * <p>An archive inside an archive is a file like any other: it is not looked into.
 */
public interface Entries extends Closeable {

  /** All files, sorted by name. */
  List<Entry> all();

  /** The file of that name. */
  Optional<Entry> named(String name);

  /** What was left out, and why: links, names that lead out, encrypted files, bombs. */
  List<InputProblem> problems();

  /**
   * The files of a folder, a ZIP or a 7z, told apart by their first bytes.
   *
   * @throws IOException when it is none of these, is broken as a whole or holds more than may come
   */
  static Entries open(Path input) throws IOException {
    if (Files.isDirectory(input)) {
      return FolderEntries.open(input);
    }
    return switch (ArchiveKind.of(input)) {
      case ZIP -> ZipEntries.open(input);
      case SEVEN_ZIP -> SevenZipEntries.open(input);
      case NONE -> throw new IOException(input + ": expected a folder, a ZIP or a 7z, got neither");
    };
  }

  /** Whether {@link #open} can be tried: a folder, or a file that begins as an archive does. */
  static boolean isOne(Path input) throws IOException {
    boolean isFile = Files.isRegularFile(input, LinkOption.NOFOLLOW_LINKS);
    return Files.isDirectory(input) || (isFile && ArchiveKind.of(input) != ArchiveKind.NONE);
  }

  /** One file. */
  interface Entry {

    String name();

    /** In bytes, as the archive states it; -1 when it does not. */
    long size();

    /**
     * Its bytes. Close one before the next is opened: some archives are read in one line.
     *
     * @throws IOException when it cannot be read, such as without a password
     */
    InputStream open() throws IOException;
  }
}
