package rasoat.console.source;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import rasoat.console.source.PastVisit.Ending;
import rasoat.console.source.WatchedSource.Origin;
import rasoat.console.source.WatchedSource.Standing;

/** Sources of a ward that is none, kept in memory; nobody visits them. */
public final class InventedWatch implements Watch {

  public static final Instant NOW = Instant.parse("2026-11-20T18:01:02Z");

  /** Those of the settings file. */
  public final List<WatchedSource> sources = new CopyOnWriteArrayList<>();

  public final InventedDesk desk = new InventedDesk(this::isInFile);
  public final NavigableMap<Instant, String> reports =
      Collections.synchronizedNavigableMap(new TreeMap<>());

  /** With a source in each condition, and two mornings. */
  public static InventedWatch full() {
    InventedWatch watch = new InventedWatch();
    watch.add("xanh", Standing.OFFICIAL, visited(Ending.COMPLETED, "", "", 0, Instant.EPOCH));
    watch.add("mai", Standing.INFORMAL, visited(Ending.DEFERRED, "asked to wait", "", 0, later()));
    watch.add("moi", Standing.UNKNOWN, Fare.NEVER_VISITED);
    watch.add("loi-1", Standing.INFORMAL, failed(1));
    watch.add("loi-3", Standing.UNKNOWN, failed(3));
    watch.add("chợ-an-hải", Standing.INFORMAL, stopped(Optional.empty()));
    watch.add("lai", Standing.OFFICIAL, stopped(Optional.of(Instant.EPOCH)));
    watch.add(
        "dong",
        Standing.UNKNOWN,
        fare(Ending.CLOSED, "no public preview", "", 0, Optional.empty()));
    watch.reports.put(Instant.parse("2026-11-19T23:30:00Z"), "BÁO CÁO hôm kia\n");
    watch.reports.put(Instant.parse("2026-11-20T23:30:00Z"), "BÁO CÁO <hôm nay>\n  - xanh\n");
    return watch;
  }

  public void add(String id, Standing standing, Fare fare) {
    sources.add(
        new WatchedSource(
            id,
            "feed",
            "https://an-hai.example/" + id + "/" + "tin".repeat(40),
            "tìm văn bản lộ, lọt của phường",
            "Quyết định 12/QĐ-UBND (mẫu)",
            standing,
            standing == Standing.OFFICIAL ? "UBND phường An Hải, văn bản mẫu" : "",
            Origin.FILE,
            true,
            fare));
  }

  private static Fare failed(int failures) {
    return visited(Ending.FAILED, "the host answered 503", "", failures, later());
  }

  private static Fare stopped(Optional<Instant> nextTry) {
    int failures = nextTry.isEmpty() ? 2 : 0;
    return fare(
        Ending.STOPPED, "the token is not valid any more", "enter a new one", failures, nextTry);
  }

  private static Fare visited(
      Ending ending, String reason, String task, int failures, Instant nextTry) {
    return fare(ending, reason, task, failures, Optional.of(nextTry));
  }

  private static Fare fare(
      Ending ending, String reason, String task, int failures, Optional<Instant> nextTry) {
    PastVisit last =
        new PastVisit(
            Instant.parse("2026-11-20T17:00:00Z"),
            ending,
            reason,
            task,
            new Brought(3, 1, 0, 2, 1, 0));
    Brought total = new Brought(1234, 5, 6, 700, 8, 9);
    return new Fare(Optional.of(last), Optional.empty(), failures, nextTry, total, 4);
  }

  private static Instant later() {
    return NOW.plusSeconds(3600);
  }

  @Override
  public List<WatchedSource> sources() {
    return Stream.concat(sources.stream(), desk.watched().stream()).toList();
  }

  @Override
  public SourceDesk desk() {
    return desk;
  }

  private boolean isInFile(String id) {
    return sources.stream().anyMatch(source -> source.id().equals(id));
  }

  @Override
  public void resume(String id) {
    sources.replaceAll(source -> source.id().equals(id) ? resumed(source) : source);
  }

  private static WatchedSource resumed(WatchedSource old) {
    Fare fare = old.fare();
    return new WatchedSource(
        old.id(),
        old.connector(),
        old.address(),
        old.purpose(),
        old.legalBasis(),
        old.standing(),
        old.confirmedBy(),
        old.origin(),
        old.isOn(),
        new Fare(
            fare.last(),
            fare.underWay(),
            0,
            Optional.of(Instant.EPOCH),
            fare.total(),
            fare.unfinished()));
  }

  @Override
  public List<Instant> reports() {
    return List.copyOf(reports.descendingKeySet());
  }

  @Override
  public Optional<String> report(Instant time) {
    return Optional.ofNullable(reports.get(time));
  }

  @Override
  public List<SourceVisit> visitsSince(Instant time) {
    return sources.stream()
        .flatMap(
            source ->
                source.fare().last().stream().map(visit -> new SourceVisit(source.id(), visit)))
        .filter(each -> !each.visit().ended().isBefore(time))
        .toList();
  }

  @Override
  public Schedule schedule() {
    return new Schedule(
        new Schedule.Planned("", "0 0 1 * * ?", Optional.of(Instant.parse("2026-11-21T18:00:00Z"))),
        List.of(new Schedule.Planned("xanh", "0 0 5 * * ?", Optional.empty())),
        List.of("07:00-18:00"));
  }

  @Override
  public Optional<Planted> canary() {
    return Optional.of(new Planted(Instant.parse("2026-11-19T18:00:00Z"), Optional.empty()));
  }
}
