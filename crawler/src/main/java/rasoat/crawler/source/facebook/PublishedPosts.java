package rasoat.crawler.source.facebook;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitEndException;
import rasoat.crawler.source.VisitOutcome;

/**
 * Reads what stands on a page, one {@link Round} after the other.
 *
 * <p>Graph gives the address of what comes next, token included. It is not followed; the address is
 * made anew from Graph's cursor, and only whether there was one counts.
 */
record PublishedPosts(Graph graph, String page, Edge edge, InstantSource clock) {

  private static final String LIMIT = "50";

  /** Is handed every post that Graph tells. */
  @FunctionalInterface
  interface Reader {
    void read(Visit visit, Round round, LooseJson post, GraphReply.Good answer)
        throws IOException, VisitEndException;
  }

  void read(Visit visit, Reader reader) throws IOException, VisitEndException {
    Round round = round(visit);
    Set<String> seen = new HashSet<>();
    while (seen.add(round.after())) {
      GraphReply.Good answer = ask(round, visit);
      if (seen.size() == 1) {
        compareVersion(answer, visit);
      }
      for (LooseJson post : answer.json().list("data")) {
        reader.read(visit, round, post, answer);
      }
      if (answer.json().text("paging", "next").isEmpty()) {
        visit.reached(round.finished());
        return;
      }
      round = round.at(cursor(answer));
      restIfAsked(visit, round);
    }
    // Nothing but a new round leads out of a loop; what there is was handed over.
    visit.problem("expected Graph's cursors to go on, got one twice: the round ends there");
    visit.reached(round.finished());
  }

  private GraphReply.Good ask(Round round, Visit visit) throws IOException, VisitEndException {
    GraphReply reply = graph.get(page + "/" + edge.path(), query(round));
    if (reply instanceof GraphReply.Closed(GraphError error)
        && error.isParameter()
        && !round.after().isEmpty()) {
      visit.reached(round.at("").unfinished()); // cursors grow old: the round begins once more
    }
    return reply.orEnd();
  }

  private Round round(Visit visit) {
    Optional<Round> round = Round.parse(visit.cursor(), clock.instant());
    if (round.isEmpty()) {
      visit.problem("expected a cursor of a page, got another: everything is read again");
    }
    return round.orElseGet(() -> new Round(Round.NEVER, clock.instant(), ""));
  }

  private Map<String, String> query(Round round) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("fields", edge.fields());
    query.put("limit", LIMIT);
    round.since(edge.back()).ifPresent(since -> query.put("since", Long.toString(since)));
    if (!round.after().isEmpty()) {
      query.put("after", round.after());
    }
    return query;
  }

  private static String cursor(GraphReply.Good answer) throws VisitEndException {
    String after = answer.json().text("paging", "cursors", "after");
    if (after.isEmpty()) {
      throw new VisitEndException(
          new VisitOutcome.Failed(
              "expected a cursor 'after' where there is a next page, got none"));
    }
    return after;
  }

  private void restIfAsked(Visit visit, Round round) throws IOException, VisitEndException {
    visit.reached(round.unfinished());
    graph.begin();
  }

  private void compareVersion(GraphReply.Good answer, Visit visit) {
    if (!answer.version().isEmpty() && !answer.version().equals(graph.version())) {
      visit.problem(
          "expected Graph %s, got %s: the version asked for may have expired"
              .formatted(graph.version(), answer.version().replaceAll("[^v0-9.]", "")));
    }
  }
}
