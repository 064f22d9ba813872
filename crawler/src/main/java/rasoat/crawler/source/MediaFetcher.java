package rasoat.crawler.source;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import rasoat.crawler.fetch.Address;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Wanted;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Capture;

/**
 * Fetches what a post carries, while its addresses are good. Whatever becomes of that, the post
 * stays: what could not be had says why, and what may come later still waits.
 */
public final class MediaFetcher {

  /** The most attachments of one post; albums of documents have dozens. */
  public static final int MOST = 200;

  private static final int NOT_FOUND = 404;

  /** Where something is said of one attachment. */
  private record Place(int number, int count, Consumer<? super String> problems, Rest rest) {

    void problem(String reason) {
      problems.accept("attachment %d of %d: %s".formatted(number, count, reason));
    }
  }

  /** Until when hosts are not to be asked. */
  private static final class Rest {

    private Optional<Instant> until = Optional.empty();

    void add(Instant end) {
      until = until.filter(one -> one.isAfter(end)).or(() -> Optional.of(end));
    }
  }

  private final Fetcher fetcher;

  public MediaFetcher(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /**
   * The capture with every waiting attachment fetched or given up, those that expire first before
   * the others. Stickers stay as they are, and so does what may go better at the next visit.
   *
   * @param fresh asked once for an attachment whose address is no longer good, or has none yet
   * @param problems told which attachment of the post is missing and why; nothing of its content
   * @throws IOException when what came cannot be kept, or the thread was interrupted
   */
  public FetchedCapture fetch(
      Capture capture, Visit.FreshAddress fresh, Consumer<? super String> problems)
      throws IOException {
    Rest rest = new Rest();
    List<Attachment> attachments = new ArrayList<>(bounded(capture.attachments(), problems));
    for (int i : soonestFirst(attachments)) {
      Attachment attachment = attachments.get(i);
      if (attachment.state() == FetchState.WAITING && attachment.kind().isWorthReading()) {
        Place place = new Place(i + 1, attachments.size(), problems, rest);
        attachments.set(i, fetchOrWait(attachment, fresh, place));
      }
    }
    return new FetchedCapture(capture.with(attachments), rest.until);
  }

  private Attachment fetchOrWait(Attachment attachment, Visit.FreshAddress fresh, Place place)
      throws IOException {
    try {
      return fetch(attachment, fresh, place);
    } catch (NotNowException e) {
      return failed(attachment, FetchState.WAITING, e.getMessage(), place);
    }
  }

  private static List<Attachment> bounded(List<Attachment> all, Consumer<? super String> problems) {
    if (all.size() > MOST) {
      problems.accept(
          "expected %d attachments or fewer, got %d: only the first are taken"
              .formatted(MOST, all.size()));
    }
    return all.subList(0, Math.min(all.size(), MOST));
  }

  private static List<Integer> soonestFirst(List<Attachment> attachments) {
    return IntStream.range(0, attachments.size())
        .boxed()
        .sorted(Comparator.comparing(i -> Expiry.of(attachments.get(i).address())))
        .toList();
  }

  private Attachment fetch(Attachment attachment, Visit.FreshAddress fresh, Place place)
      throws IOException {
    boolean isNamed = !attachment.address().isEmpty();
    String address = isNamed ? attachment.address() : fresh.of(attachment).orElse("");
    if (address.isEmpty()) {
      place.problem("expected an address, got none");
      return attachment.failed(FetchState.MISSING);
    }
    FetchResult result = ask(address);
    if (isNamed && isOutdated(result)) {
      Optional<String> another = fresh.of(attachment);
      result = another.isPresent() ? ask(another.get()) : result;
    }
    return settled(attachment, result, place);
  }

  private FetchResult ask(String address) throws IOException {
    Optional<URI> place = Address.of(address);
    return place.isPresent()
        ? fetcher.fetch(FetchRequest.of(place.get(), Wanted.MEDIA))
        : new FetchResult.Refused("expected an address, got something else");
  }

  private static boolean isOutdated(FetchResult result) {
    // Some platforms forget an address that expired, as others answer for one that never was.
    return result instanceof FetchResult.Failed failed
        && (state(failed) == FetchState.EXPIRED || failed.status() == NOT_FOUND);
  }

  private static Attachment settled(Attachment attachment, FetchResult result, Place place) {
    return switch (result) {
      case FetchResult.Fetched fetched -> looked(attachment, fetched, place);
      case FetchResult.Failed failed -> failed(attachment, state(failed), failed.reason(), place);
      case FetchResult.Refused refused ->
          failed(attachment, FetchState.FORBIDDEN, refused.reason(), place);
      case FetchResult.TooLarge large ->
          failed(attachment, FetchState.TOO_LARGE, large.reason(), place);
      case FetchResult.Deferred later -> {
        place.rest().add(later.until());
        yield failed(attachment, FetchState.WAITING, later.reason(), place);
      }
      case FetchResult.Unreachable nobody ->
          failed(attachment, FetchState.WAITING, nobody.reason(), place);
      case FetchResult.NotModified same ->
          failed(attachment, FetchState.WAITING, "expected bytes, got 'not modified'", place);
    };
  }

  /** Networks of media servers answer 403 once the signature in an address has expired. */
  private static FetchState state(FetchResult.Failed failed) {
    return switch (failed.status()) {
      case 401 -> FetchState.FORBIDDEN;
      case 403, 410 -> FetchState.EXPIRED;
      case 408, 425, 429 -> FetchState.WAITING;
      default -> failed.status() >= 500 ? FetchState.WAITING : FetchState.MISSING;
    };
  }

  private static Attachment looked(
      Attachment attachment, FetchResult.Fetched fetched, Place place) {
    Optional<MediaFormat> format = MediaFormat.of(fetched.body());
    if (format.isEmpty()) {
      String reason = "expected a picture or PDF, got something else";
      return failed(attachment, FetchState.UNDECODABLE, reason, place);
    }
    if (format.get() == MediaFormat.PDF) {
      return attachment.fetched(fetched.raw());
    }
    Optional<PictureSize> size = PictureSize.of(format.get(), fetched.body());
    if (size.isEmpty()) {
      String reason = "expected a picture, got a broken one";
      return failed(attachment, FetchState.UNDECODABLE, reason, place);
    }
    return size.get().isTooLarge()
        ? failed(attachment, FetchState.TOO_LARGE, size.get().excess(), place)
        : attachment.fetched(fetched.raw());
  }

  private static Attachment failed(
      Attachment attachment, FetchState state, String reason, Place place) {
    place.problem(reason);
    return attachment.failed(state);
  }
}
