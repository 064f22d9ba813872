package rasoat.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** Questions to a registry, each to one state of it. */
final class Searches implements Closeable {

  /** A question. */
  interface Search<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  private final Path folder;
  private final Directory directory;
  private final SearcherManager searchers;
  private final boolean following;
  private volatile long seen = -1;

  /**
   * Questions about that folder.
   *
   * @param following whether other processes change it
   */
  Searches(Path folder, Directory directory, SearcherManager searchers, boolean following) {
    this.folder = folder;
    this.directory = directory;
    this.searchers = searchers;
    this.following = following;
  }

  <T> T ask(Search<T> search) throws IOException {
    if (following) {
      follow();
    }
    IndexSearcher searcher = searchers.acquire();
    try {
      return search.in(searcher);
    } catch (CorruptIndexException e) {
      throw new RegistryUnreadableException(folder, "its files are damaged", e);
    } finally {
      searchers.release(searcher);
    }
  }

  /**
   * Takes up the last commit of another process. Before every question, so it only lists the folder
   * for the number of the commit: a tenth of what Lucene's own check takes, which reads the commit
   * and the facts of every segment.
   */
  private void follow() throws IOException {
    long last = SegmentInfos.getLastCommitGeneration(directory);
    // A refresh that another thread has begun may be of the commit before: then seen stays.
    if (last != seen && searchers.maybeRefresh()) {
      seen = last;
    }
  }

  /** Shows what this process has changed. */
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  @Override
  public void close() throws IOException {
    searchers.close();
  }
}
