package rasoat.index.sealed;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import rasoat.index.lookup.TermField;
import rasoat.index.sealed.pack.SealedRecord;
import rasoat.index.sealed.pack.Ticket;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.SealedField;
import rasoat.model.document.Disclosure;
import rasoat.model.document.SecrecyLevel;

/** A record as the index keeps it: found by its terms, which are also stored to find its kin. */
final class SealedEntry {

  private static final String TICKET = "ticket";
  private static final String SECRECY = "secrecy";
  private static final String DISCLOSURE = "disclosure";
  private static final String STORED = "-terms";

  private SealedEntry() {}

  static Document of(SealedRecord record) {
    Document entry = new Document();
    entry.add(new StoredField(TICKET, record.ticket().value()));
    entry.add(new StoredField(SECRECY, record.secrecy().name()));
    for (Disclosure.Step step : record.disclosure().steps()) {
      entry.add(new StoredField(DISCLOSURE, step.from() + "|" + step.state()));
    }
    record
        .terms()
        .values()
        .forEach(
            (field, terms) -> {
              TermField.add(entry, field.label(), terms);
              entry.add(new StoredField(field.label() + STORED, bytes(terms)));
            });
    return entry;
  }

  static SealedRecord read(Document entry) {
    List<Disclosure.Step> steps = new ArrayList<>();
    for (String stored : entry.getValues(DISCLOSURE)) {
      int bar = stored.indexOf('|');
      steps.add(
          new Disclosure.Step(
              LocalDate.parse(stored.substring(0, bar)),
              Disclosure.State.valueOf(stored.substring(bar + 1))));
    }
    Map<SealedField, long[]> terms = new EnumMap<>(SealedField.class);
    for (SealedField field : SealedField.values()) {
      BytesRef stored = entry.getBinaryValue(field.label() + STORED);
      if (stored != null) {
        terms.put(field, terms(stored));
      }
    }
    return new SealedRecord(
        new Ticket(entry.get(TICKET)),
        SecrecyLevel.valueOf(entry.get(SECRECY)),
        new Disclosure(steps),
        new Fingerprint(terms));
  }

  private static byte[] bytes(long[] terms) {
    ByteBuffer bytes = ByteBuffer.allocate(terms.length * Long.BYTES);
    bytes.asLongBuffer().put(terms);
    return bytes.array();
  }

  private static long[] terms(BytesRef stored) {
    long[] terms = new long[stored.length / Long.BYTES];
    ByteBuffer.wrap(stored.bytes, stored.offset, stored.length).asLongBuffer().get(terms);
    return terms;
  }
}
