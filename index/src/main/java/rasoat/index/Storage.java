package rasoat.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The open files of a registry: all of them, or none and the reason.
 *
 * @param writer null when opened for reading
 */
record Storage(Directory directory, @Nullable IndexWriter writer, Searches searches) {

  private interface Opening {
    Storage in(Directory directory) throws IOException;
  }

  /** Opens or makes it; one of an older format is upgraded first. */
  static Storage open(Path folder, UpgradeListener listener) throws IOException {
    return open(
        folder,
        directory -> {
          if (DirectoryReader.indexExists(directory)) {
            int found = Format.of(directory);
            refuse(folder, found, found < 1 || found > Format.CURRENT);
            if (found < Format.CURRENT) {
              Upgrade.of(directory, settings(), listener);
            }
          }
          IndexWriter writer = new IndexWriter(directory, settings());
          return new Storage(
              directory, writer, new Searches(folder, directory, searchers(writer), false));
        });
  }

  static Storage openForReading(Path folder) throws IOException {
    return open(
        folder,
        directory -> {
          if (!DirectoryReader.indexExists(directory)) {
            make(directory);
          }
          return readOnly(folder, directory, true);
        });
  }

  static Storage openUnchanging(Path folder) throws IOException {
    return open(folder, directory -> readOnly(folder, directory, false));
  }

  private static Storage readOnly(Path folder, Directory directory, boolean following)
      throws IOException {
    SearcherManager searchers = new SearcherManager(directory, new Checked(folder));
    return new Storage(directory, null, new Searches(folder, directory, searchers, following));
  }

  private static void make(Directory directory) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, settings())) {
      Format.mark(writer);
      writer.commit();
    }
  }

  private static Storage open(Path folder, Opening opening) throws IOException {
    Directory directory = new MMapDirectory(folder);
    try {
      return opening.in(directory);
    } catch (RegistryUnreadableException e) {
      directory.close();
      throw e;
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new RegistryUnreadableException(folder, "it is held by another process", e);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      directory.close();
      throw new RegistryUnreadableException(folder, "it was written by another version", e);
    } catch (CorruptIndexException | IndexNotFoundException e) {
      directory.close();
      throw new RegistryUnreadableException(folder, "its files are damaged", e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw new RegistryUnreadableException(folder, "its files cannot be opened", e);
    }
  }

  private static void refuse(Path folder, int found, boolean unfit)
      throws RegistryUnreadableException {
    if (unfit) {
      String advice =
          found > Format.CURRENT
              ? "use the newer version that wrote it"
              : "upgrade it: rasoat registry upgrade";
      throw new RegistryUnreadableException(
          folder, "expected format %d, got format %d; %s".formatted(Format.CURRENT, found, advice));
    }
  }

  /** A look-up is mostly seeks, one per shingle and segment: so few segments. */
  private static IndexWriterConfig settings() {
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setSegmentsPerTier(4);
    return new IndexWriterConfig().setMergePolicy(merging).setCommitOnClose(false);
  }

  private static SearcherManager searchers(IndexWriter writer) throws IOException {
    try {
      Format.mark(writer);
      writer.commit(); // a new registry can be read by others at once
      return new SearcherManager(writer, new WithoutCache());
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /** Every reading is another query: a cache would only hold memory. */
  private static class WithoutCache extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      return searcher;
    }
  }

  /** Refuses other formats, also when a newer program upgrades what is being read. */
  private static final class Checked extends WithoutCache {
    private final Path folder;

    Checked(Path folder) {
      this.folder = folder;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      int found = Format.of((DirectoryReader) reader);
      refuse(folder, found, found != Format.CURRENT);
      return super.newSearcher(reader, previous);
    }
  }
}
