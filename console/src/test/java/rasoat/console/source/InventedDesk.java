package rasoat.console.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import rasoat.console.source.SourceFault.Reason;
import rasoat.console.source.WatchedSource.Origin;
import rasoat.console.source.WatchedSource.Standing;

/** Sources set in memory, of rules that are simpler than the true ones. */
public final class InventedDesk implements SourceDesk {

  public final Map<String, SourceEntry> set = new ConcurrentSkipListMap<>();
  public final List<SetWrong> wrong = new ArrayList<>();
  private final Set<String> off = new ConcurrentSkipListSet<>();
  private final Predicate<String> inFile;

  InventedDesk(Predicate<String> inFile) {
    this.inFile = inFile;
  }

  public void clear() {
    set.clear();
    off.clear();
    wrong.clear();
  }

  List<WatchedSource> watched() {
    return set.values().stream().map(this::watched).toList();
  }

  private WatchedSource watched(SourceEntry entry) {
    return new WatchedSource(
        entry.id(),
        entry.value("connector"),
        entry.value("address"),
        entry.value("purpose"),
        entry.value("legal-basis"),
        Standing.valueOf(entry.value("standing").toUpperCase(Locale.ROOT)),
        entry.value("confirmed-by"),
        Origin.CONSOLE,
        !off.contains(entry.id()),
        Fare.NEVER_VISITED);
  }

  @Override
  public List<String> connectors() {
    return List.of("telegram-preview", "feed", "youtube");
  }

  @Override
  public Optional<SourceEntry> find(String id) {
    return Optional.ofNullable(set.get(id));
  }

  @Override
  public boolean isInFile(String id) {
    return inFile.test(id);
  }

  @Override
  public List<SourceFault> add(SourceEntry entry) {
    if (isInFile(entry.id())) {
      return List.of(new SourceFault("id", Reason.IN_FILE));
    }
    return set.containsKey(entry.id())
        ? List.of(new SourceFault("id", Reason.TAKEN))
        : change(entry);
  }

  @Override
  public List<SourceFault> change(SourceEntry entry) {
    List<SourceFault> faults = new ArrayList<>();
    check(entry.id().matches("[\\p{L}\\p{N}_-]+"), "id", faults);
    check(connectors().contains(entry.value("connector")), "connector", faults);
    for (String needed : List.of("address", "purpose", "legal-basis")) {
      check(!entry.value(needed).isEmpty(), needed, faults);
    }
    check(entry.value("schedule").matches("|(\\S+ ){5}\\S+"), "schedule", faults);
    if (faults.isEmpty()) {
      set.put(entry.id(), entry);
    }
    return faults;
  }

  private static void check(boolean holds, String field, List<SourceFault> faults) {
    if (!holds) {
      faults.add(new SourceFault(field, Reason.WRONG));
    }
  }

  @Override
  public boolean turn(String id, boolean on) {
    boolean changed = on ? off.remove(id) : off.add(id);
    return set.containsKey(id) && (changed || on != off.contains(id));
  }

  @Override
  public List<SetWrong> setWrong() {
    return List.copyOf(wrong);
  }
}
