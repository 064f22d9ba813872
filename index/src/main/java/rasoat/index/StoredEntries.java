package rasoat.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Reads back what was registered. */
final class StoredEntries {

  private StoredEntries() {}

  /** All that match, by id: for few. */
  static List<RegisteredDocument> of(IndexSearcher searcher, Query query) throws IOException {
    int count = Math.max(1, searcher.count(query));
    StoredFields stored = searcher.storedFields();
    List<RegisteredDocument> found = new ArrayList<>();
    for (ScoreDoc at : searcher.search(query, count).scoreDocs) {
      found.add(Entry.readRegistered(stored.document(at.doc)));
    }
    found.sort(Comparator.comparing(registered -> registered.document().id()));
    return found;
  }
}
