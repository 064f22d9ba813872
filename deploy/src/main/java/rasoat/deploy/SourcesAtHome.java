package rasoat.deploy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rasoat.console.source.SourceDesk;
import rasoat.console.source.SourceEntry;
import rasoat.console.source.SourceFault;
import rasoat.console.source.SourceFault.Reason;
import rasoat.crawler.source.Connector;
import rasoat.crawler.store.KeptSource;
import rasoat.deploy.crawl.SetSources;

/** The sources that the console sets, kept where the crawl remembers how they fare. */
record SourcesAtHome(SetSources set) implements SourceDesk {

  private static final String ADDRESS = "address";

  @Override
  public List<String> connectors() {
    return Stream.of(Connector.values()).map(Connector::title).toList();
  }

  @Override
  public Optional<SourceEntry> find(String id) throws IOException {
    return set.find(id).map(SourcesAtHome::shown);
  }

  private static SourceEntry shown(KeptSource source) {
    Map<String, String> fields = new HashMap<>(source.keys());
    fields.computeIfPresent(ADDRESS, (key, address) -> VisitedSources.shown(address));
    return new SourceEntry(source.id(), fields);
  }

  @Override
  public boolean isInFile(String id) {
    return set.isInFile(id);
  }

  @Override
  public List<SourceFault> add(SourceEntry entry) throws IOException {
    List<SourceFault> faults = faults(entry.id(), entry.fields());
    if (set.isInFile(entry.id())) {
      return with(faults, Reason.IN_FILE);
    }
    if (set.isTaken(entry.id())) {
      return with(faults, Reason.TAKEN);
    }
    // Another may have been first since.
    return faults.isEmpty() && !set.kept().add(entry.id(), entry.fields())
        ? with(faults, Reason.TAKEN)
        : faults;
  }

  @Override
  public List<SourceFault> change(SourceEntry entry) throws IOException {
    KeptSource before = set.find(entry.id()).orElseThrow();
    Map<String, String> keys = new HashMap<>(entry.fields());
    if (entry.value(ADDRESS).equals(shown(before).value(ADDRESS))) {
      keys.put(ADDRESS, before.keys().getOrDefault(ADDRESS, ""));
    }
    List<SourceFault> faults = faults(entry.id(), keys);
    if (set.isInFile(entry.id())) {
      return with(faults, Reason.IN_FILE);
    }
    if (faults.isEmpty()) {
      set.kept().change(entry.id(), keys);
    }
    return faults;
  }

  private List<SourceFault> faults(String id, Map<String, String> keys) {
    return set.wrong(id, keys).stream().map(key -> new SourceFault(key, Reason.WRONG)).toList();
  }

  private static List<SourceFault> with(List<SourceFault> faults, Reason reason) {
    return Stream.concat(Stream.of(new SourceFault("id", reason)), faults.stream()).toList();
  }

  @Override
  public boolean turn(String id, boolean on) throws IOException {
    return !set.isInFile(id) && set.kept().turn(id, on);
  }

  @Override
  public List<SetWrong> setWrong() throws IOException {
    return set.now().leftOut().stream().map(one -> new SetWrong(one.id(), one.isInFile())).toList();
  }
}
