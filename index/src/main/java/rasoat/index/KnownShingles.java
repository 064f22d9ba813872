package rasoat.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The shingles of a reading that some registered document holds, with where and how many. */
final class KnownShingles {

  /** Evidence of a shingle that stands in this many documents is not worth its postings. */
  private static final int COMMON_FROM = 2_000;

  private static final double COMMON_SHARE = 0.005;

  /** One shingle: its term in each segment, null where the segment lacks it. */
  private record Known(BytesRef term, @Nullable TermState[] states, int documents) {}

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
    int segments = reader.leaves().size();
    TermState[][] states = new TermState[hashes.length][segments];
    int[] documents = new int[hashes.length];
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(kind.field());
      if (terms == null) {
        continue;
      }
      TermsEnum each = terms.iterator();
      for (int i = 0; i < hashes.length; i++) {
        if (each.seekExact(ShingleField.term(hashes[i]))) {
          states[i][leaf.ord] = each.termState();
          documents[i] += each.docFreq();
        }
      }
    }
    List<Known> known = new ArrayList<>();
    double common = Math.max(COMMON_FROM, reader.numDocs() * COMMON_SHARE);
    for (int i = 0; i < hashes.length; i++) {
      if (documents[i] > 0 && documents[i] <= common) {
        known.add(new Known(ShingleField.term(hashes[i]), states[i], documents[i]));
      }
    }
    return new KnownShingles(reader, kind, hashes.length, known);
  }

  Shingles kind() {
    return kind;
  }

  /** How many shingles the reading has, known or not. */
  int asked() {
    return asked;
  }

  KnownShingles rarest(int limit) {
    List<Known> rarest =
        known.stream().sorted(Comparator.comparingInt(Known::documents)).limit(limit).toList();
    return new KnownShingles(reader, kind, asked, rarest);
  }

  /** Adds the evidence of every shingle to every document that holds it. */
  void addTo(Tally tally) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(kind.field());
      if (terms == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      TermsEnum each = terms.iterator();
      for (Known shingle : known) {
        TermState state = shingle.states()[leaf.ord];
        if (state != null) {
          each.seekExact(shingle.term(), state);
          addPostings(
              each.postings(null, PostingsEnum.NONE), live, leaf.docBase, weight(shingle), tally);
        }
      }
    }
  }

  private static void addPostings(
      PostingsEnum postings, @Nullable Bits live, int base, double weight, Tally tally)
      throws IOException {
    for (int d = postings.nextDoc(); d != PostingsEnum.NO_MORE_DOCS; d = postings.nextDoc()) {
      if (live == null || live.get(d)) {
        tally.add(base + d, weight);
      }
    }
  }

  /** The evidence of all shingles for these documents, which are in ascending order. */
  Tally.Sum[] weigh(int[] documents) throws IOException {
    double[] nats = new double[documents.length];
    int[] matched = new int[documents.length];
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(kind.field());
      int from = lowerBound(documents, leaf.docBase);
      int to = lowerBound(documents, leaf.docBase + leaf.reader().maxDoc());
      if (terms == null || from == to) {
        continue;
      }
      TermsEnum each = terms.iterator();
      for (Known shingle : known) {
        TermState state = shingle.states()[leaf.ord];
        if (state == null) {
          continue;
        }
        each.seekExact(shingle.term(), state);
        PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
        double weight = weight(shingle);
        for (int i = from; i < to; i++) {
          int wanted = documents[i] - leaf.docBase;
          if (postings.docID() < wanted && postings.advance(wanted) == PostingsEnum.NO_MORE_DOCS) {
            break;
          }
          if (postings.docID() == wanted) {
            nats[i] += weight;
            matched[i]++;
          }
        }
      }
    }
    Tally.Sum[] sums = new Tally.Sum[documents.length];
    Arrays.setAll(sums, i -> new Tally.Sum(documents[i], nats[i], matched[i]));
    return sums;
  }

  private static int lowerBound(int[] sorted, int value) {
    int at = Arrays.binarySearch(sorted, value);
    return at < 0 ? -at - 1 : at;
  }

  /**
   * How surprising it is that a document holds the shingle, given how many others do. The first
   * constant speaks for the many documents that were never registered: without it a registry of one
   * would find nothing surprising, one of ten too much.
   */
  private double weight(Known shingle) {
    double unseen = 10;
    double others = Math.max(0, shingle.documents() - 1) + 0.5;
    return Math.max(0, Math.log((reader.numDocs() + unseen) / (others + unseen * 0.05)));
  }
}
