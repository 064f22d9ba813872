package rasoat.deploy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.console.finding.DocumentLookup;
import rasoat.detector.PostReading;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.index.alignment.Reading;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;
import rasoat.model.finding.FindingId;
import rasoat.model.port.KeptReading;
import rasoat.model.port.ReadingStore;

/** What the console may ask of a registry, and of what was read in past scans. */
record RegisteredDocuments(DocumentIndex registry, ReadingStore kept) implements DocumentLookup {

  private static final Logger LOG = LoggerFactory.getLogger(RegisteredDocuments.class);

  @Override
  public Optional<OfficialDocument> get(DocumentId id) throws IOException {
    return registry.get(id);
  }

  @Override
  public List<String> recipients(DocumentId id) throws IOException {
    return registry.registered(id).map(RegisteredDocument::recipients).orElse(List.of());
  }

  @Override
  public Map<String, List<Reading>> readings(FindingId id) throws IOException {
    Optional<KeptReading> reading = kept.find(id);
    return reading.isPresent() ? understood(reading.get()) : Map.of();
  }

  private static Map<String, List<Reading>> understood(KeptReading reading) {
    try {
      return PostReading.parse(reading.content()).readings();
    } catch (IllegalArgumentException e) {
      LOG.warn("what was read of {} cannot be understood", reading.id());
      return Map.of();
    }
  }
}
