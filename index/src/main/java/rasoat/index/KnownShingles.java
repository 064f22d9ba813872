package rasoat.index;

import static java.util.Comparator.comparingInt;
import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The shingles of a reading that some registered document holds, with where and how many. */
final class KnownShingles {

  /** Evidence of a shingle that stands in this many documents is not worth its postings. */
  private static final int COMMON_FROM = 2_000;

  private static final double COMMON_SHARE = 0.005;

  private static final int MOST_POSTINGS = 20_000;

  private static final double UNREGISTERED = 10;

  /** One shingle and where its term stands in each segment that holds it. */
  private static final class Known {
    private final BytesRef term;
    private final Map<Integer, TermState> states = new HashMap<>();
    private int documents;

    Known(BytesRef term) {
      this.term = term;
    }

    int documents() {
      return documents;
    }

    void seek(int segment, TermsEnum terms) throws IOException {
      if (terms.seekExact(term)) {
        states.put(segment, terms.termState());
        documents += terms.docFreq();
      }
    }

    boolean isIn(int segment) {
      return states.containsKey(segment);
    }

    PostingsEnum postings(int segment, TermsEnum terms) throws IOException {
      terms.seekExact(term, Objects.requireNonNull(states.get(segment)));
      return terms.postings(null, PostingsEnum.NONE);
    }
  }

  private final IndexReader reader;
  private final Shingles kind;
  private final int asked;
  private final List<Known> known;

  private KnownShingles(IndexReader reader, Shingles kind, int asked, List<Known> known) {
    this.reader = reader;
    this.kind = kind;
    this.asked = asked;
    this.known = known;
  }

  /** Looks each shingle up in each segment, the costly part of a look-up; done once. */
  static KnownShingles of(IndexReader reader, Shingles kind, long[] hashes) throws IOException {
    List<Known> all = new ArrayList<>();
    for (long hash : hashes) {
      all.add(new Known(ShingleField.term(hash)));
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum terms = terms(leaf, kind);
      for (Known shingle : all) {
        shingle.seek(leaf.ord, terms);
      }
    }
    double common = Math.max(COMMON_FROM, reader.numDocs() * COMMON_SHARE);
    List<Known> known = all.stream().filter(k -> k.documents > 0 && k.documents <= common).toList();
    return new KnownShingles(reader, kind, hashes.length, known);
  }

  private static TermsEnum terms(LeafReaderContext leaf, Shingles kind) throws IOException {
    Terms terms = leaf.reader().terms(kind.field());
    return terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  Shingles kind() {
    return kind;
  }

  /** How many shingles the reading has, known or not. */
  int asked() {
    return asked;
  }

  /** The rarest, at most so many, and no more than their postings can be read in a moment. */
  KnownShingles rarest(int limit) {
    List<Known> rarest = new ArrayList<>();
    int postings = 0;
    for (Known shingle : known.stream().sorted(comparingInt(Known::documents)).toList()) {
      if (rarest.size() == limit || (postings > MOST_POSTINGS && rarest.size() >= limit / 8)) {
        break;
      }
      rarest.add(shingle);
      postings += shingle.documents();
    }
    return new KnownShingles(reader, kind, asked, rarest);
  }

  /** Adds the evidence of every shingle to every document that holds it. */
  void addTo(Tally tally) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      TermsEnum terms = terms(leaf, kind);
      for (Known shingle : knownIn(leaf)) {
        PostingsEnum postings = shingle.postings(leaf.ord, terms);
        double weight = weight(shingle);
        for (int d = postings.nextDoc(); d != NO_MORE_DOCS; d = postings.nextDoc()) {
          if (live == null || live.get(d)) {
            tally.add(leaf.docBase + d, weight);
          }
        }
      }
    }
  }

  /** The evidence of all shingles for these documents, which are in ascending order. */
  Tally.Sum[] weigh(int[] documents) throws IOException {
    Tally.Sum[] sums = new Tally.Sum[documents.length];
    Arrays.setAll(sums, i -> new Tally.Sum(documents[i], 0, 0));
    for (LeafReaderContext leaf : reader.leaves()) {
      int from = lowerBound(documents, leaf.docBase);
      int to = lowerBound(documents, leaf.docBase + leaf.reader().maxDoc());
      TermsEnum terms = terms(leaf, kind);
      for (Known shingle : knownIn(leaf)) {
        PostingsEnum postings = shingle.postings(leaf.ord, terms);
        for (int i = from; i < to && postings.docID() != NO_MORE_DOCS; i++) {
          int wanted = documents[i] - leaf.docBase;
          if (reach(postings, wanted) == wanted) {
            sums[i] = sums[i].plus(weight(shingle));
          }
        }
      }
    }
    return sums;
  }

  private List<Known> knownIn(LeafReaderContext leaf) {
    return known.stream().filter(shingle -> shingle.isIn(leaf.ord)).toList();
  }

  private static int reach(PostingsEnum postings, int wanted) throws IOException {
    return postings.docID() < wanted ? postings.advance(wanted) : postings.docID();
  }

  private static int lowerBound(int[] sorted, int value) {
    int at = Arrays.binarySearch(sorted, value);
    return at < 0 ? -at - 1 : at;
  }

  /**
   * How surprising it is that a document holds the shingle, given how many do. The constant speaks
   * for the many documents that were never registered: without it a registry of one would find
   * nothing surprising.
   */
  private double weight(Known shingle) {
    return Math.max(0, Math.log((reader.numDocs() + UNREGISTERED) / shingle.documents()));
  }
}
