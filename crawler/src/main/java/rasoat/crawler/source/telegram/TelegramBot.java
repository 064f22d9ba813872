package rasoat.crawler.source.telegram;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.PostKey;
import rasoat.model.post.Provenance;

/**
 * The channels and groups whose owners added the office's bot. What is written to the bot alone is
 * never read.
 *
 * <p>Telegram forgets an update when a later one is asked for, so that is done only after its post
 * is safe. Addresses of files hold {@code $TOKEN} where the token stands: media must be fetched
 * through {@link #media()}.
 */
public final class TelegramBot implements PostSource {

  private final BotFetcher fetcher;
  private final BotApi api;
  private final BotFiles files;
  private final Pseudonyms authors;
  private final InstantSource clock;

  /** Reads by the Bot API at {@code https://api.telegram.org} or another base. */
  public TelegramBot(
      URI base, Secret token, Fetcher fetcher, Pseudonyms authors, InstantSource clock) {
    this.fetcher = new BotFetcher(fetcher, base, token);
    this.api = new BotApi(this.fetcher);
    this.files = new BotFiles(api, clock);
    this.authors = authors;
    this.clock = clock;
  }

  /** Fetches the files of this bot's posts, and everything else as before. */
  public Fetcher media() {
    return fetcher;
  }

  @Override
  public VisitOutcome visit(Visit visit) throws IOException {
    BotCursor.parse(visit.cursor()).warning(clock.instant()).ifPresent(visit::problem);
    Optional<VisitOutcome> outcome = Optional.empty();
    while (outcome.isEmpty()) {
      Instant now = clock.instant();
      outcome =
          switch (api.updates(BotCursor.parse(visit.cursor()).offset(now))) {
            case BotAnswer.Result result -> take(result, now, visit);
            case BotAnswer.Refusal refusal -> Optional.of(refusal.outcome(now));
            case BotAnswer.Silence silence -> Optional.of(silence.outcome());
          };
    }
    return outcome.get();
  }

  /** Hands over what came; empty when there is more to ask for. */
  private Optional<VisitOutcome> take(BotAnswer.Result result, Instant now, Visit visit)
      throws IOException {
    if (!result.value().isArray()) {
      return Optional.of(
          new VisitOutcome.Failed("expected a list of updates from the Bot API, got none"));
    }
    BotBatch batch = BotBatch.of(result.value(), now);
    BotCursor cursor = BotCursor.parse(visit.cursor());
    for (BotPost post : batch.posts()) {
      Optional<VisitOutcome> end = handOver(post, result.provenance(), visit);
      if (end.isPresent()) {
        visit.reached(cursor.used(batch.resumeAt(post), now).toString());
        return end;
      }
    }
    batch.problems().forEach(visit::problem);
    visit.reached(cursor.used(batch.next(), now).toString());
    if (batch.isFull()) {
      return Optional.empty();
    }
    return Optional.of(
        batch.isHeld()
            ? new VisitOutcome.Deferred(now.plus(BotBatch.ALBUM), "an album is still coming")
            : new VisitOutcome.Completed());
  }

  private Optional<VisitOutcome> handOver(BotPost post, Provenance provenance, Visit visit)
      throws IOException {
    if (visit.isOver()) {
      return Optional.of(
          new VisitOutcome.Deferred(
              clock.instant(), "expected to use all updates, the visit was over before"));
    }
    List<Attachment> attachments = new ArrayList<>();
    for (BotFile file : post.files()) {
      switch (files.find(file)) {
        case BotFiles.Place.Known known -> attachments.add(known.attachment());
        case BotFiles.Place.NotNow later -> {
          return Optional.of(later.outcome());
        }
      }
    }
    visit.post(post.capture(attachments, authors, provenance), files::freshAddress);
    return Optional.empty();
  }

  @Override
  public Optional<String> freshAddress(PostKey key, Attachment old) throws IOException {
    return files.freshAddress(old);
  }
}
