package rasoat.deploy.crawl;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasoat.crawler.schedule.Cron;
import rasoat.crawler.schedule.Timetable;
import rasoat.crawler.source.Source;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.inbox.InboxSource;
import rasoat.crawler.store.CrawlStore;
import rasoat.crawler.store.SourceState;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.settings.Settings.Topic;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

/** What is to be visited, and when: by the settings, and by what the store knows was done. */
final class Agenda {

  private final Settings settings;
  private final SetSources set;
  private final List<Source> own;
  private final Timetable timetable;
  private final CrawlStore store;
  private final InstantSource clock;

  /**
   * The agenda of those settings.
   *
   * @param own sources of this program, besides those that are set
   */
  Agenda(
      Settings settings, SetSources set, List<Source> own, CrawlStore store, InstantSource clock) {
    this.settings = settings;
    this.set = set;
    this.own = List.copyOf(own);
    this.timetable = new Timetable(settings.crawl().blackouts());
    this.store = store;
    this.clock = clock;
  }

  /** Whether visits may begin now, and go on. */
  boolean isOpen() {
    return timetable.isOpen(clock.instant());
  }

  /** Whether it is time for the canary of the night. */
  boolean isCanaryDue(Instant last) {
    return settings.crawl().canary()
        && timetable.isDue(settings.crawl().nightly(), last, clock.instant());
  }

  /** Whether it is time for a report; blackouts do not hold it back, for it disturbs nobody. */
  boolean isReportDue(Instant last) {
    Optional<Instant> due = timetable.due(settings.crawl().report(), last);
    return due.filter(time -> !time.isAfter(clock.instant())).isPresent();
  }

  /** The sources that are set now, and our own. */
  List<Source> sources() throws IOException {
    return Stream.concat(set.now().visited().stream(), own.stream()).toList();
  }

  /** The ids of sources that are switched off: nobody expects anything of them. */
  Set<String> off() throws IOException {
    return set.now().off().stream().map(Source::id).collect(Collectors.toSet());
  }

  /** Those to be visited now, what matters today before the rest. */
  List<Source> due() throws IOException {
    List<Source> due = new ArrayList<>();
    for (Source source : sources()) {
      if (isDue(source)) {
        due.add(source);
      }
    }
    due.sort(Comparator.comparing(source -> topicsOf(source).isEmpty()));
    return due;
  }

  /** What matters today. */
  List<Topic> topics() {
    LocalDate today = clock.instant().atZone(Post.VIETNAM).toLocalDate();
    return settings.topics().stream().filter(topic -> topic.isOn(today)).toList();
  }

  private List<Topic> topicsOf(Source source) {
    return topics().stream().filter(topic -> topic.sources().contains(source.id())).toList();
  }

  private boolean isDue(Source source) throws IOException {
    Instant now = clock.instant();
    Optional<SourceState> state = store.sources().state(source.id());
    if (state.isPresent() && state.get().nextTry().isAfter(now)) {
      return false;
    }
    Instant last =
        state.flatMap(SourceState::last).map(visit -> visit.begun()).orElse(Instant.EPOCH);
    return isUnfinished(state)
        || crons(source).anyMatch(cron -> timetable.isDue(cron, last, now))
        || calls(source, now);
  }

  private Stream<Cron> crons(Source source) {
    Cron ownCron =
        source.schedule() == null ? settings.crawl().nightly() : Cron.parse(source.schedule());
    return Stream.concat(
        Stream.of(ownCron), topicsOf(source).stream().flatMap(topic -> topic.schedule().stream()));
  }

  /** Whether something came in at the source that does not wait for the night. */
  private boolean calls(Source source, Instant now) throws IOException {
    boolean calls =
        switch (source.connector()) {
          case INBOX -> InboxSource.isWaiting(Path.of(source.address()), now);
          case FACEBOOK_PAGE ->
              !store.hints().waiting(Platform.FACEBOOK, source.address(), 1).isEmpty();
          default -> false;
        };
    return calls || store.unfinished().nextTry(source.id()).filter(now::isAfter).isPresent();
  }

  /** What did not come to its end goes on as soon as it may. */
  private static boolean isUnfinished(Optional<SourceState> state) {
    return state
        .flatMap(SourceState::last)
        .filter(visit -> !(visit.outcome() instanceof VisitOutcome.Completed))
        .isPresent();
  }
}
