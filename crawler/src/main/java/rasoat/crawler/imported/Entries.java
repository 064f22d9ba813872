package rasoat.crawler.imported;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The files of a folder or an archive, by their names with forward slashes. All names are safe:
 * none is absolute or leads out, no entry is a link. Reading is bounded: an entry that gives more
 * than it may, or more than it promised, ends in an {@link IOException} that says so.
 */
public interface Entries extends Closeable {

  /** All files, sorted by name. */
  List<Entry> all();

  /** The file of that name. */
  Optional<Entry> named(String name);

  /** One file. */
  interface Entry {

    String name();

    /** In bytes, as the archive states it; -1 when it does not. */
    long size();

    InputStream open() throws IOException;
  }
}
