package rasoat.index;

import java.io.IOException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/**
 * Keeps the searchers at the last commit of another process. Asked before every look-up, so it only
 * lists the folder for the number of the commit: a tenth of what Lucene's own check takes, which
 * reads the commit and the facts of every segment.
 */
final class LastCommit {

  private final Directory directory;
  private final SearcherManager searchers;
  private volatile long seen = -1;

  LastCommit(Directory directory, SearcherManager searchers) {
    this.directory = directory;
    this.searchers = searchers;
  }

  void follow() throws IOException {
    long last = SegmentInfos.getLastCommitGeneration(directory);
    // A refresh that another thread has begun may be of the commit before: then seen stays.
    if (last != seen && searchers.maybeRefresh()) {
      seen = last;
    }
  }
}
