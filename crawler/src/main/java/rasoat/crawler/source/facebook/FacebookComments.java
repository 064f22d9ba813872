package rasoat.crawler.source.facebook;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitEndException;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.PostKey;

/**
 * The pictures that people put into comments on a page of the office's own; there documents are
 * posted once more. Comments without a picture are passed over.
 *
 * <p>A post's time of change moves with every comment, so only posts that changed since the last
 * round are looked into.
 */
public final class FacebookComments implements PostSource {

  /** More comments of one post than five hundred are not read in one round. */
  private static final int MOST_PAGES = 5;

  private final Graph graph;
  private final String page;
  private final InstantSource clock;
  private final CommentReader reader;
  private final Photos photos;

  /**
   * @param page its numeric id
   */
  public FacebookComments(Graph graph, String page, Pseudonyms pseudonyms, InstantSource clock) {
    this.graph = graph;
    this.page = FacebookPage.numeric(page);
    this.clock = clock;
    this.reader = new CommentReader(page, pseudonyms);
    this.photos = new Photos(graph);
  }

  @Override
  public VisitOutcome visit(Visit visit) throws IOException {
    try {
      graph.begin();
      new PublishedPosts(graph, page, Edge.COMMENTED, clock).read(visit, this::readPost);
      return new VisitOutcome.Completed();
    } catch (VisitEndException e) {
      return e.outcome();
    }
  }

  private void readPost(Visit visit, Round round, LooseJson post, GraphReply.Good answer)
      throws IOException, VisitEndException {
    Optional<Instant> updated = GraphTime.parse(post.text("updated_time"));
    if (updated.isPresent() && !updated.get().isAfter(round.last())) {
      return;
    }
    LooseJson comments = post.at("comments");
    GraphReply.Good from = answer;
    for (int pages = 1; ; pages++) {
      for (LooseJson comment : comments.list("data")) {
        read(visit, PostReader.shortId(post.text("id")), comment, from);
      }
      String after = comments.text("paging", "cursors", "after");
      if (comments.text("paging", "next").isEmpty() || after.isEmpty() || pages == MOST_PAGES) {
        return;
      }
      from = older(post.text("id"), after);
      comments = from.json();
    }
  }

  private GraphReply.Good older(String post, String after) throws IOException, VisitEndException {
    Map<String, String> query =
        Map.of(
            "fields",
            CommentReader.FIELDS,
            "order",
            "reverse_chronological",
            "filter",
            "stream",
            "limit",
            "100",
            "after",
            after);
    return graph.get(post + "/comments", query).orEnd();
  }

  private void read(Visit visit, String post, LooseJson comment, GraphReply.Good answer)
      throws IOException, VisitEndException {
    Optional<PostKey> key = reader.key(comment);
    if (key.isEmpty()) {
      visit.problem("expected a comment with an 'id' in %s, got none".formatted(answer.raw()));
    } else if (!CommentReader.attachments(comment).isEmpty() && !visit.isKnown(key.get())) {
      Capture capture = reader.capture(key.get(), post, comment, answer.provenance());
      visit.post(
          capture.with(photos.enlarged(capture.attachments(), visit)),
          old -> freshAddress(key.get(), old));
      FacebookPage.endIfOver(visit, clock);
    }
  }

  @Override
  public Optional<String> freshAddress(PostKey key, Attachment old) throws IOException {
    try {
      return photos.address(old);
    } catch (VisitEndException e) {
      return e.noAddress();
    }
  }
}
