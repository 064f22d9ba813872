package rasoat.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import rasoat.model.document.DocumentId;

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

  /** Every document by id, one at a time: in the order of the terms, which Lucene keeps sorted. */
  static void forEach(IndexSearcher searcher, DocumentVisitor visitor) throws IOException {
    Terms ids = MultiTerms.getTerms(searcher.getIndexReader(), Entry.ID);
    if (ids == null) {
      return;
    }
    Bits live = MultiBits.getLiveDocs(searcher.getIndexReader());
    StoredFields stored = searcher.storedFields();
    TermsEnum id = ids.iterator();
    while (id.next() != null) {
      PostingsEnum entries = id.postings(null, PostingsEnum.NONE);
      for (int at = entries.nextDoc(); at != NO_MORE_DOCS; at = entries.nextDoc()) {
        if (live == null || live.get(at)) {
          visitor.visit(Entry.readRegistered(stored.document(at)));
        }
      }
    }
  }

  /** As {@link #forEach}, from behind an id on, until there are enough. */
  static Stretch after(
      IndexSearcher searcher,
      Optional<DocumentId> last,
      Predicate<RegisteredDocument> wanted,
      int most,
      int looks)
      throws IOException {
    List<RegisteredDocument> found = new ArrayList<>();
    Terms ids = MultiTerms.getTerms(searcher.getIndexReader(), Entry.ID);
    if (ids == null) {
      return new Stretch(found, Optional.empty());
    }
    Bits live = MultiBits.getLiveDocs(searcher.getIndexReader());
    StoredFields stored = searcher.storedFields();
    TermsEnum id = ids.iterator();
    int looked = 0;
    for (boolean more = isAtFirstAfter(id, last); more; more = id.next() != null) {
      PostingsEnum entries = id.postings(null, PostingsEnum.NONE);
      for (int at = entries.nextDoc(); at != NO_MORE_DOCS; at = entries.nextDoc()) {
        if (live == null || live.get(at)) {
          if (found.size() == most || looked++ == looks) {
            return new Stretch(found, last);
          }
          RegisteredDocument registered = Entry.readRegistered(stored.document(at));
          last = Optional.of(registered.document().id());
          if (wanted.test(registered)) {
            found.add(registered);
          }
        }
      }
    }
    return new Stretch(found, Optional.empty());
  }

  private static boolean isAtFirstAfter(TermsEnum ids, Optional<DocumentId> last)
      throws IOException {
    if (last.isEmpty()) {
      return ids.next() != null;
    }
    return switch (ids.seekCeil(new BytesRef(last.get().value()))) {
      case FOUND -> ids.next() != null;
      case NOT_FOUND -> true;
      case END -> false;
    };
  }
}
