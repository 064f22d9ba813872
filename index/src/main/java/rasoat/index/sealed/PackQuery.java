package rasoat.index.sealed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** A record that was found, and how well its words agree. */
  private record Rival(Found found, SealedRecord record) {

    /** Whether most of this one's terms stand in the other: the same template. */
    boolean isKinOf(Rival other, SealedField body) {
      long[] own = record.terms().of(body);
      return shared(other.record.terms().of(body), own) >= SIBLING * own.length;
    }
  }

  /** The likeliest documents, not judged yet. */
  List<SealedMatch> matches() throws IOException {
    Map<Integer, SealedMatch> matches = new LinkedHashMap<>();
    for (SealedField body : SealedField.bodies()) {
      List<Rival> rivals = new ArrayList<>();
      for (Found one : find(body)) {
        rivals.add(new Rival(one, index.record(one.document())));
      }
      for (Rival one : rivals) {
        matches.put(one.found().document(), match(one, body, rivals));
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

  private SealedMatch match(Rival one, SealedField body, List<Rival> all) {
    Found found = one.found();
    SealedRecord record = one.record();
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
        lead(one, body, all),
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
  private static double lead(Rival one, SealedField body, List<Rival> all) {
    double nats = one.found().nats();
    for (Rival other : all) {
      if (other != one && !one.isKinOf(other, body)) {
        double theirs = other.found().nats();
        return theirs <= 0 ? UNRIVALLED : Math.min(UNRIVALLED, nats / theirs);
      }
    }
    return UNRIVALLED;
  }

  private static List<Ticket> tied(Found found, List<Rival> all) {
    List<Ticket> tied = new ArrayList<>();
    for (Rival rival : all) {
      Found other = rival.found();
      boolean isAsGood = other.nats() >= TIED * found.nats() && other.nats() * TIED <= found.nats();
      if (other.document() != found.document() && isAsGood) {
        tied.add(rival.record().ticket());
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
    return shared(record.terms().of(field), asked.of(field));
  }

  /** How many of some terms stand among others, which are ascending. */
  private static long shared(long[] held, long[] some) {
    return LongStream.of(some).filter(t -> Arrays.binarySearch(held, t) >= 0).count();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
