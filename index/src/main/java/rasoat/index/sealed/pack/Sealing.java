package rasoat.index.sealed.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
 * Makes a pack of documents, on the office's offline machine: public text and the office's own
 * commonplaces are left out, the rest is keyed, padded, shuffled and signed.
 */
public final class Sealing {

  private final OfficeKey key;
  private final PublicList publicList;
  private final SecureRandom random;

  public Sealing(OfficeKey key, PublicList publicList, SecureRandom random) {
    this.key = key;
    this.publicList = publicList;
    this.random = random;
  }

  /**
   * Seals documents into a pack. The register knows every ticket before the pack is there: no pack
   * without its register.
   */
  public Sealed seal(
      List<OfficialDocument> documents,
      SealSettings settings,
      LocalDate today,
      OfficeRegister register,
      Path pack)
      throws IOException {
    List<Fingerprint> clear = clear(documents, settings);
    YearKey yearKey = key.year(settings.year());
    Keyed mac = yearKey.mac();
    List<SealedRecord> records = new ArrayList<>();
    Map<Ticket, OfficialDocument> tickets = new LinkedHashMap<>();
    Map<Ticket, Integer> bodyTerms = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      OfficialDocument document = documents.get(i);
      SealedRecord record = record(document, mac.seal(clear.get(i)), settings);
      records.add(record);
      tickets.put(record.ticket(), document);
      bodyTerms.put(record.ticket(), clear.get(i).of(body(document, settings)).length);
    }
    Collections.shuffle(records, random);
    PackHeader header = header(settings, yearKey, today, records);
    Sealed sealed = new Sealed(header, tickets, bodyTerms);
    register.add(sealed);
    PackWriter.write(pack, header, records, key);
    return sealed;
  }

  private List<Fingerprint> clear(List<OfficialDocument> documents, SealSettings settings) {
    Map<SealedField, List<long[]>> bodies = new EnumMap<>(SealedField.class);
    List<Fingerprint> masked = new ArrayList<>();
    for (OfficialDocument document : documents) {
      SealedField body = body(document, settings);
      Fingerprint values = DocumentValues.of(document, body);
      long[] kept = publicList.withoutPublic(body, values.of(body));
      bodies.computeIfAbsent(body, field -> new ArrayList<>()).add(kept);
      masked.add(with(values, body, kept));
    }
    Map<SealedField, Frequencies> frequencies = new EnumMap<>(SealedField.class);
    bodies.forEach((field, all) -> frequencies.put(field, Frequencies.of(all)));
    List<Fingerprint> clear = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      SealedField body = body(documents.get(i), settings);
      Fingerprint values = masked.get(i);
      Frequencies own = frequencies.getOrDefault(body, Frequencies.of(List.of()));
      long[] kept = sampled(own.withoutCommon(values.of(body)), settings.keepOneOf());
      clear.add(with(values, body, kept));
    }
    return clear;
  }

  /** The values that a pack of that sampling keeps; readings are sampled alike. */
  public static long[] sampled(long[] values, int keepOneOf) {
    return keepOneOf == 1
        ? values
        : LongStream.of(values).filter(v -> Long.remainderUnsigned(v, keepOneOf) == 0).toArray();
  }

  private SealedRecord record(OfficialDocument document, Fingerprint keyed, SealSettings settings) {
    Padding padding = new Padding(random);
    EnumMap<SealedField, long[]> terms = new EnumMap<>(SealedField.class);
    SealedField body = body(document, settings);
    for (SealedField field :
        List.of(body, SealedField.NUMBER_DATE, SealedField.NUMBER_YEAR, SealedField.AGENCY)) {
      terms.put(field, padding.fill(field, keyed.of(field)));
    }
    return new SealedRecord(
        Ticket.random(random), document.secrecy(), document.disclosure(), new Fingerprint(terms));
  }

  private PackHeader header(
      SealSettings settings, YearKey yearKey, LocalDate today, List<SealedRecord> records) {
    TreeSet<Integer> widths = new TreeSet<>();
    for (SealedRecord record : records) {
      record.terms().values().keySet().stream()
          .filter(SealedField::isBody)
          .forEach(field -> widths.add(field.width()));
    }
    return new PackHeader(
        key.office(),
        settings.year(),
        settings.issue(),
        yearKey.id().value(),
        today,
        settings.expires(),
        records.size(),
        List.copyOf(widths),
        settings.keepOneOf(),
        Normaliser.VERSION,
        Normaliser.digest(),
        publicList.version(),
        publicList.digest());
  }

  private static SealedField body(OfficialDocument document, SealSettings settings) {
    return document.secrecy() == SecrecyLevel.TUYET_MAT ? settings.highest() : settings.usual();
  }

  private static Fingerprint with(Fingerprint values, SealedField field, long[] some) {
    EnumMap<SealedField, long[]> changed = new EnumMap<>(SealedField.class);
    changed.putAll(values.values());
    changed.put(field, some);
    return new Fingerprint(changed);
  }
}
