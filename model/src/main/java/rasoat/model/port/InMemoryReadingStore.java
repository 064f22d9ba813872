package rasoat.model.port;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import rasoat.model.finding.FindingId;

/** Readings for as long as the process lives. */
public final class InMemoryReadingStore implements ReadingStore {

  private final Map<FindingId, KeptReading> readings = new ConcurrentHashMap<>();

  @Override
  public void keep(KeptReading reading) {
    readings.put(reading.id(), reading);
  }

  @Override
  public void forget(FindingId id) {
    readings.remove(id);
  }

  @Override
  public Optional<KeptReading> find(FindingId id) {
    return Optional.ofNullable(readings.get(id));
  }

  @Override
  public List<KeptReading> notJudgedBy(String registry, int limit) {
    return waiting(registry)
        .sorted(Comparator.comparing(reading -> reading.id().value()))
        .limit(limit)
        .toList();
  }

  @Override
  public long countNotJudgedBy(String registry) {
    return waiting(registry).count();
  }

  private Stream<KeptReading> waiting(String registry) {
    return readings.values().stream().filter(reading -> !reading.registry().equals(registry));
  }

  @Override
  public int expire(Instant now) {
    int before = readings.size();
    readings.values().removeIf(reading -> !reading.until().isAfter(now));
    return before - readings.size();
  }
}
