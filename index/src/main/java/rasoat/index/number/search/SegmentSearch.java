package rasoat.index.number.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.SparseFixedBitSet;
import rasoat.index.lookup.TermField;
import rasoat.index.number.SignDistance;

/** One segment of the index. Each number and each issuer is weighed once, however many bear it. */
final class SegmentSearch {

  /** One sign of another shape and one like it. */
  private static final double FARTHEST = 1.4;

  /** A thin 1 is easily lost, but what is left is another number. */
  private static final double OTHER_SERIAL = 1;

  private final LeafReaderContext leaf;
  private final String number;
  private final Comparison comparison;
  private final Map<Integer, Double> costs = new HashMap<>();
  private final Map<Integer, Issued> issuers = new HashMap<>();

  private record Issued(boolean central, Issuer issuer) {}

  SegmentSearch(LeafReaderContext leaf, String number, Comparison comparison) {
    this.leaf = leaf;
    this.number = number;
    this.comparison = comparison;
  }

  void addTo(List<NumberCandidate<Integer>> found, long[] keys) throws IOException {
    Terms terms = leaf.reader().terms(NumberFields.KEYS);
    if (terms == null) {
      return;
    }
    SparseFixedBitSet documents = documents(terms.iterator(), keys);
    SortedDocValues numbers = DocValues.getSorted(leaf.reader(), NumberFields.NUMBER);
    SortedDocValues bodies = DocValues.getSorted(leaf.reader(), NumberFields.ISSUER);
    NumericDocValues days = DocValues.getNumeric(leaf.reader(), NumberFields.DAY);
    int at = next(documents, 0);
    while (at != DocIdSetIterator.NO_MORE_DOCS) {
      if (numbers.advanceExact(at) && days.advanceExact(at)) {
        double cost = cost(numbers);
        long day = days.longValue();
        if (comparison.isWorthwhile(cost, day) && bodies.advanceExact(at)) {
          add(found, at, cost, issued(bodies), day);
        }
      }
      at = next(documents, at + 1);
    }
  }

  private int next(SparseFixedBitSet documents, int from) {
    return from >= documents.length() ? DocIdSetIterator.NO_MORE_DOCS : documents.nextSetBit(from);
  }

  private SparseFixedBitSet documents(TermsEnum terms, long[] keys) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    SparseFixedBitSet documents = new SparseFixedBitSet(leaf.reader().maxDoc());
    PostingsEnum postings = null;
    for (long key : keys) {
      if (!terms.seekExact(TermField.term(key))) {
        continue;
      }
      postings = terms.postings(postings, PostingsEnum.NONE);
      int at = postings.nextDoc();
      while (at != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(at)) {
          documents.set(at);
        }
        at = postings.nextDoc();
      }
    }
    return documents;
  }

  private double cost(SortedDocValues numbers) throws IOException {
    int ord = numbers.ordValue();
    Double known = costs.get(ord);
    if (known == null) {
      String other = numbers.lookupOrd(ord).utf8ToString();
      double distance = SignDistance.between(number, other, FARTHEST);
      known = serial(number).equals(serial(other)) ? distance : Math.max(distance, OTHER_SERIAL);
      costs.put(ord, known);
    }
    return known;
  }

  private static String serial(String canonical) {
    int end = 0;
    while (end < canonical.length() && Character.isLetterOrDigit(canonical.charAt(end))) {
      end++;
    }
    return canonical.substring(0, end);
  }

  private Issued issued(SortedDocValues bodies) throws IOException {
    int ord = bodies.ordValue();
    Issued known = issuers.get(ord);
    if (known == null) {
      String written = bodies.lookupOrd(ord).utf8ToString();
      known = new Issued(written.charAt(0) == 'c', Issuer.parse(written.substring(1)));
      issuers.put(ord, known);
    }
    return known;
  }

  private void add(
      List<NumberCandidate<Integer>> found, int at, double cost, Issued issued, long day) {
    LocalDate date = day == NumberFields.NO_DAY ? null : LocalDate.ofEpochDay(day);
    RegisteredNumber registered = new RegisteredNumber("", issued.central(), issued.issuer(), date);
    NumberCandidate<Integer> candidate = comparison.of(leaf.docBase + at, cost, registered);
    if (candidate.sameNumber() == Agreement.EQUAL || candidate.strength() != Strength.NUMBER_ONLY) {
      found.add(candidate);
    }
  }
}
