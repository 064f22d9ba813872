package rasoat.index.sealed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import rasoat.index.lookup.Found;
import rasoat.index.lookup.Question;
import rasoat.index.sealed.SealedMatch.Head;
import rasoat.index.sealed.pack.PackHeader;
import rasoat.index.sealed.pack.SealedRecord;
import rasoat.index.sealed.pack.Ticket;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.SealedField;

/**
 * One reading, already keyed, held against one pack.
 *
 * @param isValid which tickets may be named
 */
record PackQuery(PackHeader header, PackIndex index, Fingerprint asked, Predicate<Ticket> isValid) {

  private static final int CANDIDATES = 8;
  private static final double SIBLING = 0.45;
  private static final double TIED = 0.97;
  private static final double UNRIVALLED = 10;

  /** Speaks for documents that were never registered, as in the look-up itself. */
  private static final double UNREGISTERED = 10;

  private static final double AGENCY_WORDS = 0.8;

  /** The likeliest documents, not judged yet. */
  List<SealedMatch> matches() throws IOException {
    Map<Integer, SealedMatch> matches = new LinkedHashMap<>();
    for (SealedField body : SealedField.bodies()) {
      List<Found> found = find(body);
      for (Found one : found) {
        matches.put(one.document(), match(one, body, found));
      }
    }
    for (SealedField number : List.of(SealedField.NUMBER_DATE, SealedField.NUMBER_YEAR)) {
      for (Found one : find(number)) {
        if (!matches.containsKey(one.document())) {
          matches.put(one.document(), byNumber(one.document()));
        }
      }
    }
    return matches.values().stream().filter(match -> isValid.test(match.ticket())).toList();
  }

  private List<Found> find(SealedField field) throws IOException {
    return index.find(new Question(field.label(), asked.of(field)), CANDIDATES);
  }

  private SealedMatch match(Found found, SealedField body, List<Found> all) throws IOException {
    SealedRecord record = index.record(found.document());
    int matched = found.matched().getFirst();
    return new SealedMatch(
        record.ticket(),
        header.office(),
        record.secrecy(),
        record.disclosure(),
        found.nats(),
        found.nats() / Math.log(UNREGISTERED + index.size()),
        matched,
        share(matched, asked.of(body).length),
        share(matched, record.terms().of(body).length),
        lead(found, record, body, all),
        head(record),
        tied(found, all));
  }

  private SealedMatch byNumber(int document) throws IOException {
    SealedRecord record = index.record(document);
    return new SealedMatch(
        record.ticket(),
        header.office(),
        record.secrecy(),
        record.disclosure(),
        0,
        0,
        0,
        0,
        0,
        1,
        head(record),
        List.of());
  }

  /** Against the next document that does not share most of its terms with this one. */
  private double lead(Found found, SealedRecord record, SealedField body, List<Found> all)
      throws IOException {
    long[] terms = record.terms().of(body);
    Set<Integer> kin = new HashSet<>();
    for (Found other : index.find(new Question(body.label(), terms), CANDIDATES)) {
      if (other.matched().getFirst() >= SIBLING * terms.length) {
        kin.add(other.document());
      }
    }
    for (Found rival : all) {
      if (rival.document() != found.document() && !kin.contains(rival.document())) {
        return rival.nats() <= 0 ? UNRIVALLED : Math.min(UNRIVALLED, found.nats() / rival.nats());
      }
    }
    return UNRIVALLED;
  }

  private List<Ticket> tied(Found found, List<Found> all) throws IOException {
    List<Ticket> tied = new ArrayList<>();
    for (Found other : all) {
      boolean isAsGood = other.nats() >= TIED * found.nats() && other.nats() * TIED <= found.nats();
      if (other.document() != found.document() && isAsGood) {
        tied.add(index.record(other.document()).ticket());
      }
    }
    return tied;
  }

  private Head head(SealedRecord record) {
    boolean dated = shared(record, SealedField.NUMBER_DATE) > 0;
    boolean numbered = dated || shared(record, SealedField.NUMBER_YEAR) > 0;
    int agency = record.terms().of(SealedField.AGENCY).length;
    boolean named = agency > 0 && shared(record, SealedField.AGENCY) >= AGENCY_WORDS * agency;
    return new Head(numbered, dated, named);
  }

  private long shared(SealedRecord record, SealedField field) {
    long[] held = record.terms().of(field);
    return LongStream.of(asked.of(field)).filter(t -> Arrays.binarySearch(held, t) >= 0).count();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
