package rasoat.index.sealed.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import rasoat.index.sealed.key.Keyed;
import rasoat.index.sealed.key.OfficeKey;
import rasoat.index.sealed.key.YearKey;
import rasoat.index.sealed.term.DocumentValues;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.Normaliser;
import rasoat.index.sealed.term.SealedField;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

/**
 * Makes one pack of documents, on the office's offline machine: public text and the office's own
 * commonplaces are left out, the rest is keyed, padded, shuffled and signed.
 *
 * <p>Takes the documents one by one and keeps no text: some 3 KB of values and facts for each.
 */
public final class Sealing {

  private final OfficeKey key;
  private final PublicList publicList;
  private final SealSettings settings;
  private final SecureRandom random;
  private final List<Waiting> waiting = Collections.synchronizedList(new ArrayList<>());

  /** A document that is to be sealed: without its text, which only its clear values stand for. */
  private record Waiting(
      Ticket ticket, OfficialDocument facts, SealedField body, Fingerprint clear) {

    Waiting withBody(long[] kept) {
      return new Waiting(ticket, facts, body, clear.with(body, kept));
    }

    long[] bodyValues() {
      return clear.of(body);
    }
  }

  public Sealing(OfficeKey key, PublicList publicList, SealSettings settings, SecureRandom random) {
    this.key = key;
    this.publicList = publicList;
    this.settings = settings;
    this.random = random;
  }

  /** Takes a document for the pack; from any thread. */
  public void add(OfficialDocument document) {
    SealedField body =
        document.secrecy() == SecrecyLevel.TUYET_MAT ? settings.highest() : settings.usual();
    Fingerprint values = DocumentValues.of(document, body);
    long[] kept = publicList.withoutPublic(body, values.of(body));
    waiting.add(
        new Waiting(Ticket.random(random), document.withText(""), body, values.with(body, kept)));
  }

  /** Whether no document was taken yet. */
  public boolean isEmpty() {
    return waiting.isEmpty();
  }

  /**
   * Seals what was taken into a pack. The register knows every ticket before the pack is there: no
   * pack without its register.
   */
  public Sealed seal(LocalDate today, OfficeRegister register, Path pack) throws IOException {
    leaveOutCommon();
    Collections.shuffle(waiting, random);
    YearKey yearKey = key.year(settings.year());
    PackHeader header = header(yearKey, today);
    Sealed sealed = new Sealed(header, waiting.stream().map(Sealing::entry).toList());
    register.add(sealed);
    Keyed mac = yearKey.mac();
    PackWriter.write(pack, header, waiting.stream().map(one -> record(one, mac)), key);
    return sealed;
  }

  private void leaveOutCommon() {
    Map<SealedField, Frequencies> frequencies = new EnumMap<>(SealedField.class);
    for (SealedField field : EnumSet.of(settings.usual(), settings.highest())) {
      List<long[]> all =
          waiting.stream().filter(one -> one.body() == field).map(Waiting::bodyValues).toList();
      frequencies.put(field, Frequencies.of(all));
    }
    waiting.replaceAll(
        one -> {
          Frequencies own = frequencies.getOrDefault(one.body(), Frequencies.NONE);
          return one.withBody(sampled(own.withoutCommon(one.bodyValues()), settings.keepOneOf()));
        });
  }

  /** The values that a pack of that sampling keeps; readings are sampled alike. */
  public static long[] sampled(long[] values, int keepOneOf) {
    return keepOneOf == 1
        ? values
        : LongStream.of(values).filter(v -> Long.remainderUnsigned(v, keepOneOf) == 0).toArray();
  }

  private static Sealed.Entry entry(Waiting one) {
    return new Sealed.Entry(one.ticket(), one.facts(), one.bodyValues().length);
  }

  private SealedRecord record(Waiting one, Keyed mac) {
    Fingerprint keyed = mac.seal(one.clear());
    Padding padding = new Padding(random);
    EnumMap<SealedField, long[]> terms = new EnumMap<>(SealedField.class);
    for (SealedField field :
        List.of(one.body(), SealedField.NUMBER_DATE, SealedField.NUMBER_YEAR, SealedField.AGENCY)) {
      terms.put(field, padding.fill(field, keyed.of(field)));
    }
    return new SealedRecord(
        one.ticket(), one.facts().secrecy(), one.facts().disclosure(), new Fingerprint(terms));
  }

  private PackHeader header(YearKey yearKey, LocalDate today) {
    return new PackHeader(
        key.office(),
        settings.year(),
        settings.issue(),
        yearKey.id().value(),
        today,
        settings.expires(),
        waiting.size(),
        waiting.stream().map(one -> one.body().width()).distinct().sorted().toList(),
        settings.keepOneOf(),
        Normaliser.VERSION,
        Normaliser.digest(),
        publicList.version(),
        publicList.digest());
  }
}
