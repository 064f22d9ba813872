package rasoat.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** Shingles in the index: which documents hold each, and how many a document holds. */
final class ShingleField {

  private static final FieldType TYPE = type();

  private ShingleField() {}

  /** Adds the telling shingles of a text. */
  static void addAll(Document entry, Shingles kind, String text) {
    long[] hashes = kind.telling(text);
    entry.add(new Field(kind.field(), new Terms(hashes), TYPE));
    entry.add(new StoredField(countField(kind), hashes.length));
  }

  /** The name of the stored field that says how many shingles of that kind a document holds. */
  static String countField(Shingles kind) {
    return kind.field() + "-count";
  }

  static BytesRef term(long hash) {
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
