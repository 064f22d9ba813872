package rasoat.crawler.source.telegram;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.FetchResult.Fetched;
import rasoat.crawler.source.Setback;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitOutcome;

/** One visit to a channel: from its newest page back to what was handed over before. */
final class PreviewWalk {

  private final TelegramPreview channel;
  private final Visit visit;
  private PreviewCursor known;
  private long newest;

  /** Everything from here to {@link #newest} is handed over. */
  private long lowest = Long.MAX_VALUE;

  PreviewWalk(TelegramPreview channel, Visit visit) {
    this.channel = channel;
    this.visit = visit;
    known = PreviewCursor.parse(visit.cursor());
  }

  VisitOutcome outcome() throws IOException {
    long before = 0;
    do {
      FetchResult result = channel.page(before);
      if (!(result instanceof Fetched fetched)) {
        return Setback.of(result);
      }
      PreviewPage page = PreviewPage.of(fetched);
      Optional<VisitOutcome> end = read(fetched, page, before == 0);
      if (end.isPresent()) {
        return end.get();
      }
      long next = next(page);
      if (before > 0 && next >= before) {
        return new VisitOutcome.Failed(
            "expected a page before post %d, got one before %d".formatted(before, next));
      }
      before = next;
    } while (before > 0);
    known = known.upTo(Math.max(newest, known.floor()));
    visit.reached(known.toString());
    return new VisitOutcome.Completed();
  }

  /** Reads that page; the outcome when it is the last that can be read now. */
  private Optional<VisitOutcome> read(Fetched fetched, PreviewPage page, boolean first)
      throws IOException {
    if (!channel.isPreview(fetched)) {
      return Optional.of(
          new VisitOutcome.Closed("expected a public preview, got none: not a public channel"));
    }
    if (!page.isOfAChannel()) {
      return Optional.of(
          new VisitOutcome.Failed("expected a page of a channel, got a page without its marks"));
    }
    List<PreviewMessage> messages = page.messages();
    if (first && !messages.isEmpty()) {
      newest = messages.getFirst().id();
      known = new PreviewAbsence(channel, visit).seek(messages, known);
    }
    boolean over = !handOver(page, messages, first);
    save();
    return over
        ? Optional.of(channel.rest("expected to reach what is known, the visit was over before"))
        : Optional.empty();
  }

  /** Newest first; false when the visit is over. */
  private boolean handOver(PreviewPage page, List<PreviewMessage> messages, boolean first)
      throws IOException {
    for (PreviewMessage message : messages) {
      if (isWanted(message, first)) {
        if (visit.isOver()) {
          return false;
        }
        channel.handOver(page, message, visit);
      }
      lowest = Math.min(lowest, message.id());
    }
    return true;
  }

  private boolean isWanted(PreviewMessage message, boolean first) throws IOException {
    if (message.isService()) {
      return false;
    }
    boolean fresh = !known.covers(message.id()) && !visit.isKnown(message.key());
    return fresh || (first && message.isEdited());
  }

  /** What to ask for next; 0 when nothing more is to be had. */
  private long next(PreviewPage page) {
    boolean leap = lowest <= known.high() && known.low() < lowest;
    long next = leap ? known.low() : page.before();
    return lowest <= known.floor() || next <= known.floor() + 1 ? 0 : next;
  }

  /** A stretch that does not yet touch the one from before would leave a gap: it is not saved. */
  private void save() throws IOException {
    if (lowest <= newest && (known.low() == 0 || lowest <= known.high())) {
      known = known.over(known.low() == 0 ? lowest : Math.min(lowest, known.low()), newest);
      visit.reached(known.toString());
    }
  }
}
