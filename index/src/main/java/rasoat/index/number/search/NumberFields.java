package rasoat.index.number.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import rasoat.index.lookup.TermField;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;

/** What an entry of the index is found by when a number is looked up. */
public final class NumberFields {

  static final String KEYS = "number-keys";
  static final String NUMBER = "number-canonical";
  static final String ISSUER = "number-issuer";
  static final String DAY = "number-day";
  static final long NO_DAY = Long.MIN_VALUE;

  private NumberFields() {}

  /** Adds them; a blank number is not looked up and has none. */
  public static void add(Document entry, OfficialDocument document) {
    DocumentNumber number = document.number();
    if (number == null || number.isBlank()) {
      return;
    }
    RegisteredNumber registered = RegisteredNumber.of(document, number);
    TermField.add(entry, KEYS, hashes(NumberKeys.of(number)));
    entry.add(new SortedDocValuesField(NUMBER, new BytesRef(registered.canonical())));
    String issuer = (registered.central() ? "c" : "-") + registered.issuer().written();
    entry.add(new SortedDocValuesField(ISSUER, new BytesRef(issuer)));
    long day = registered.date() == null ? NO_DAY : registered.date().toEpochDay();
    entry.add(new NumericDocValuesField(DAY, day));
  }

  static long[] hashes(List<String> keys) {
    return keys.stream().mapToLong(NumberFields::hash).toArray();
  }

  private static long hash(String key) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    return StringHelper.murmurhash3_x64_128(bytes, 0, bytes.length, 0)[0];
  }
}
