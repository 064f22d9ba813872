package rasoat.index.lookup;

import static java.util.Comparator.comparingInt;
import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The terms of a reading that some document holds in a field, with where and how many. */
final class KnownTerms {

  /** Evidence of a term that stands in this many documents is not worth its postings. */
  private static final int COMMON_FROM = 2_000;

  private static final double COMMON_SHARE = 0.005;

  private static final int MOST_POSTINGS = 20_000;

  private static final double UNREGISTERED = 10;

  /** One term and where its term stands in each segment that holds it. */
  private static final class Known {
    private final BytesRef term;
    private final @Nullable TermState[] states; // by segment
    private int documents;

    Known(BytesRef term, int segments) {
      this.term = term;
      this.states = new TermState[segments];
    }

    int documents() {
      return documents;
    }

    void seek(int segment, TermsEnum terms) throws IOException {
      if (terms.seekExact(term)) {
        states[segment] = terms.termState();
        documents += terms.docFreq();
      }
    }

    boolean isIn(int segment) {
      return states[segment] != null;
    }

    /** From the start, in the buffers of the one before it. */
    PostingsEnum postings(int segment, TermsEnum terms, @Nullable PostingsEnum before)
        throws IOException {
      terms.seekExact(term, Objects.requireNonNull(states[segment]));
      return terms.postings(before, PostingsEnum.NONE);
    }
  }

  private final IndexReader reader;
  private final String field;
  private final List<Known> known;

  private KnownTerms(IndexReader reader, String field, List<Known> known) {
    this.reader = reader;
    this.field = field;
    this.known = known;
  }

  /** Looks each term up in each segment, the costly part of a look-up; done once. */
  static KnownTerms of(IndexReader reader, String field, long[] terms) throws IOException {
    List<Known> all = new ArrayList<>();
    for (long hash : terms) {
      all.add(new Known(TermField.term(hash), reader.leaves().size()));
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum held = terms(leaf, field);
      for (Known term : all) {
        term.seek(leaf.ord, held);
      }
    }
    double common = Math.max(COMMON_FROM, reader.numDocs() * COMMON_SHARE);
    List<Known> known = all.stream().filter(k -> k.documents > 0 && k.documents <= common).toList();
    return new KnownTerms(reader, field, known);
  }

  private static TermsEnum terms(LeafReaderContext leaf, String field) throws IOException {
    Terms terms = leaf.reader().terms(field);
    return terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  /** The rarest, at most so many, and no more than their postings can be read in a moment. */
  KnownTerms rarest(int limit) {
    List<Known> rarest = new ArrayList<>();
    int postings = 0;
    for (Known term : known.stream().sorted(comparingInt(Known::documents)).toList()) {
      if (rarest.size() == limit || (postings > MOST_POSTINGS && rarest.size() >= limit / 8)) {
        break;
      }
      rarest.add(term);
      postings += term.documents();
    }
    return new KnownTerms(reader, field, rarest);
  }

  /** Adds the evidence of every term to every document that holds it. */
  void addTo(Tally tally) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      TermsEnum terms = terms(leaf, field);
      PostingsEnum postings = null;
      for (Known term : knownIn(leaf)) {
        postings = term.postings(leaf.ord, terms, postings);
        double weight = weight(term);
        for (int d = postings.nextDoc(); d != NO_MORE_DOCS; d = postings.nextDoc()) {
          if (live == null || live.get(d)) {
            tally.add(leaf.docBase + d, weight);
          }
        }
      }
    }
  }

  /** The evidence of all terms for these documents, which are in ascending order. */
  Tally.Sum[] weigh(int[] documents) throws IOException {
    Tally.Sum[] sums = new Tally.Sum[documents.length];
    Arrays.setAll(sums, i -> new Tally.Sum(documents[i], 0, 0));
    for (LeafReaderContext leaf : reader.leaves()) {
      int from = lowerBound(documents, leaf.docBase);
      int to = lowerBound(documents, leaf.docBase + leaf.reader().maxDoc());
      TermsEnum terms = terms(leaf, field);
      PostingsEnum postings = null;
      for (Known term : knownIn(leaf)) {
        postings = term.postings(leaf.ord, terms, postings);
        for (int i = from; i < to && postings.docID() != NO_MORE_DOCS; i++) {
          int wanted = documents[i] - leaf.docBase;
          if (reach(postings, wanted) == wanted) {
            sums[i] = sums[i].plus(weight(term));
          }
        }
      }
    }
    return sums;
  }

  private List<Known> knownIn(LeafReaderContext leaf) {
    return known.stream().filter(term -> term.isIn(leaf.ord)).toList();
  }

  private static int reach(PostingsEnum postings, int wanted) throws IOException {
    return postings.docID() < wanted ? postings.advance(wanted) : postings.docID();
  }

  private static int lowerBound(int[] sorted, int value) {
    int at = Arrays.binarySearch(sorted, value);
    return at < 0 ? -at - 1 : at;
  }

  /**
   * How surprising it is that a document holds the term, given how many do. The constant speaks for
   * the many documents that were never registered: without it a registry of one would find nothing
   * surprising.
   */
  private double weight(Known term) {
    return Math.max(0, Math.log((reader.numDocs() + UNREGISTERED) / term.documents()));
  }
}
