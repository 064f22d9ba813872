package rasoat.crawler.source.facebook;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.InMemoryWebhookHints;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitEndException;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.WebhookHint;
import rasoat.crawler.source.WebhookHints;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;

/**
 * The posts of a Facebook page by the Graph API: first those that a webhook told of, then those
 * published since the last round.
 */
public final class FacebookPage implements PostSource {

  private static final Pattern ID = Pattern.compile("[0-9]+");
  private static final int MOST_HINTS = 100;

  private final Graph graph;
  private final String page;
  private final Edge edge;
  private final WebhookHints hints;
  private final InstantSource clock;
  private final PostReader reader;
  private final Photos photos;

  /**
   * @param page its numeric id; webhooks and posts know it by no other name
   * @param hints what the webhook of the page's app leaves
   */
  public FacebookPage(
      Graph graph, String page, Pseudonyms pseudonyms, WebhookHints hints, InstantSource clock) {
    this(graph, page, Edge.PUBLISHED, pseudonyms, hints, clock);
  }

  private FacebookPage(
      Graph graph,
      String page,
      Edge edge,
      Pseudonyms pseudonyms,
      WebhookHints hints,
      InstantSource clock) {
    this.graph = graph;
    this.page = numeric(page);
    this.edge = edge;
    this.hints = hints;
    this.clock = clock;
    this.reader = new PostReader(page, pseudonyms);
    this.photos = new Photos(graph);
  }

  /**
   * What others posted on a page of the office's own.
   *
   * @param page its numeric id
   */
  public static FacebookPage visitorsOf(
      Graph graph, String page, Pseudonyms pseudonyms, InstantSource clock) {
    // The page's own source follows the hints, whoever posted.
    WebhookHints none = new InMemoryWebhookHints();
    return new FacebookPage(graph, page, Edge.VISITORS, pseudonyms, none, clock);
  }

  static String numeric(String page) {
    if (!ID.matcher(page).matches()) {
      throw new IllegalArgumentException(
          "expected the numeric id of a page, got '%s'".formatted(page));
    }
    return page;
  }

  @Override
  public VisitOutcome visit(Visit visit) throws IOException {
    try {
      graph.begin();
      followHints(visit);
      new PublishedPosts(graph, page, edge, clock).read(visit, this::readPublished);
      return new VisitOutcome.Completed();
    } catch (VisitEndException e) {
      return e.outcome();
    }
  }

  private void followHints(Visit visit) throws IOException, VisitEndException {
    for (WebhookHint hint : hints.waiting(Platform.FACEBOOK, page, MOST_HINTS)) {
      switch (hint.change()) {
        case REMOVED -> visit.gone(hint.key(), true);
        case CHANGED -> readAgain(visit, hint.key());
      }
      hints.done(hint);
      endIfOver(visit, clock);
    }
  }

  /** One post that cannot be read must not keep the others waiting. */
  private void readAgain(Visit visit, PostKey key) throws IOException, VisitEndException {
    switch (ask(key)) {
      case GraphReply.Good good -> handOver(visit, key, good.json(), good);
      case GraphReply.Closed(GraphError error) when error.isGone() -> visit.gone(key, false);
      case GraphReply.Closed(GraphError error) ->
          visit.problem("expected the post %s, got %s".formatted(key, error));
    }
  }

  private void readPublished(Visit visit, Round round, LooseJson post, GraphReply.Good answer)
      throws IOException, VisitEndException {
    Optional<PostKey> key = reader.key(post);
    if (key.isEmpty()) {
      visit.problem("expected a post with an 'id' in %s, got none".formatted(answer.raw()));
    } else if (!isSettled(visit, round, key.get(), post)) {
      handOver(visit, key.get(), post, answer);
      endIfOver(visit, clock);
    }
  }

  private static boolean isSettled(Visit visit, Round round, PostKey key, LooseJson post)
      throws IOException {
    Optional<Instant> created = PostReader.created(post);
    Optional<Instant> updated = GraphTime.parse(post.text("updated_time"));
    return created.isPresent()
        && updated.isPresent()
        && visit.isKnown(key)
        && round.isSettled(created.get(), updated.get());
  }

  private void handOver(Visit visit, PostKey key, LooseJson post, GraphReply.Good answer)
      throws IOException, VisitEndException {
    Capture capture = reader.capture(key, post, answer.provenance());
    visit.post(
        capture.with(photos.enlarged(capture.attachments(), visit)), old -> freshAddress(key, old));
  }

  /** A photo is asked for by its own id; everything else only its post knows. */
  @Override
  public Optional<String> freshAddress(PostKey key, Attachment old) throws IOException {
    try {
      Optional<String> photo = photos.address(old);
      return photo.isPresent() ? photo : addressInPost(key, old);
    } catch (VisitEndException e) {
      return e.noAddress();
    }
  }

  private Optional<String> addressInPost(PostKey key, Attachment old)
      throws IOException, VisitEndException {
    return ask(key) instanceof GraphReply.Good good
        ? PostAttachments.of(good.json()).stream()
            .filter(now -> now.kind() == old.kind() && now.name().equals(old.name()))
            .map(Attachment::address)
            .findFirst()
        : Optional.empty();
  }

  private GraphReply ask(PostKey key) throws IOException, VisitEndException {
    return graph.get(page + "_" + key.post(), Map.of("fields", PostReader.FIELDS));
  }

  static void endIfOver(Visit visit, InstantSource clock) throws VisitEndException {
    if (visit.isOver()) {
      throw new VisitEndException(
          new VisitOutcome.Deferred(clock.instant(), "the budget of the visit is spent"));
    }
  }
}
