package rasoat.index.sealed;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import rasoat.index.sealed.pack.PackHeader;
import rasoat.index.sealed.pack.Sealing;
import rasoat.index.sealed.pack.Ticket;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.SealedField;
import rasoat.index.sealed.term.SealingService;

/** A pack that readings are held against. */
record OpenPack(PackHeader header, PackIndex index) implements Closeable {

  List<SealedMatch> lookUp(Fingerprint clear, SealingService service, Predicate<Ticket> isValid)
      throws IOException {
    Fingerprint asked = service.seal(header.key(), ofThisPack(clear));
    return new PackQuery(header, index, asked, isValid).matches();
  }

  /** Only what the pack can answer: every value that is sealed costs time and tells the service. */
  private Fingerprint ofThisPack(Fingerprint clear) {
    Map<SealedField, long[]> asked = new EnumMap<>(SealedField.class);
    for (SealedField body : bodies()) {
      asked.put(body, Sealing.sampled(clear.of(body), header.keepOneOf()));
    }
    for (SealedField head :
        List.of(SealedField.NUMBER_DATE, SealedField.NUMBER_YEAR, SealedField.AGENCY)) {
      asked.put(head, clear.of(head));
    }
    return new Fingerprint(asked);
  }

  Set<SealedField> bodies() {
    return bodies(List.of(header));
  }

  /** The body fields of some packs. */
  static Set<SealedField> bodies(Collection<PackHeader> packs) {
    Set<SealedField> bodies = EnumSet.noneOf(SealedField.class);
    for (PackHeader pack : packs) {
      pack.bodyWidths().forEach(width -> SealedField.body(width).ifPresent(bodies::add));
    }
    return bodies;
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
