package rasoat.crawler.source;

import rasoat.crawler.fetch.FetchResult;

/** What a visit comes to when something it cannot do without was not fetched. */
public final class Setback {

  private Setback() {}

  /**
   * The outcome where the platform says nothing more exact: later when the host named a time, and
   * else a failure.
   *
   * @param result anything but {@link FetchResult.Fetched}
   */
  public static VisitOutcome of(FetchResult result) {
    return switch (result) {
      case FetchResult.Fetched fetched ->
          throw new IllegalArgumentException("expected a setback, got status " + fetched.status());
      case FetchResult.NotModified same -> new VisitOutcome.Completed();
      case FetchResult.Failed failed ->
          failed
              .retryAt()
              .<VisitOutcome>map(at -> new VisitOutcome.Deferred(at, failed.reason()))
              .orElseGet(() -> new VisitOutcome.Failed(failed.reason()));
      case FetchResult.Refused refused -> new VisitOutcome.Failed(refused.reason());
      case FetchResult.Deferred later -> new VisitOutcome.Deferred(later.until(), later.reason());
      case FetchResult.TooLarge large -> new VisitOutcome.Failed(large.reason());
      case FetchResult.Unreachable silent -> new VisitOutcome.Failed(silent.reason());
    };
  }
}
