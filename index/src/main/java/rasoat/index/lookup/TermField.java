package rasoat.index.lookup;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * A field of 64-bit terms: which documents hold each, and how many a document holds. No
 * frequencies, no positions.
 */
public final class TermField {

  private static final FieldType TYPE = type();

  private TermField() {}

  /** Adds terms to an entry; each counts once. */
  public static void add(Document entry, String field, long[] terms) {
    entry.add(new Field(field, new Terms(terms), TYPE));
    entry.add(new StoredField(countField(field), terms.length));
  }

  /** How many terms of that field an entry was given; 0 when it has none. */
  public static int count(Document entry, String field) {
    IndexableField count = entry.getField(countField(field));
    return count == null ? 0 : count.numericValue().intValue();
  }

  private static String countField(String field) {
    return field + "-count";
  }

  /** The term of a hash. */
  public static BytesRef term(long hash) {
    byte[] bytes = new byte[Long.BYTES];
    NumericUtils.longToSortableBytes(hash, bytes, 0);
    return new BytesRef(bytes);
  }

  private static FieldType type() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }

  private static final class Terms extends TokenStream {
    private final long[] hashes;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private int next;

    Terms(long[] hashes) {
      this.hashes = hashes;
    }

    @Override
    public boolean incrementToken() {
      if (next == hashes.length) {
        return false;
      }
      clearAttributes();
      term.setBytesRef(term(hashes[next++]));
      return true;
    }

    @Override
    public void reset() {
      next = 0;
    }
  }
}
