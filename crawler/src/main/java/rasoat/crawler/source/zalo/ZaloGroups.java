package rasoat.crawler.source.zalo;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitEndException;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Provenance;

/**
 * Reads back what was said in the groups that the account itself founded; no other group can be
 * read. Members are not asked for.
 *
 * <p>Messages come newest first and are handed over oldest first. So wherever a visit ends, all
 * that is missing is newer than the mark.
 */
record ZaloGroups(ZaloApi api, Pseudonyms pseudonyms) {

  /** As many as Zalo gives at once. */
  private static final int PAGE = 10;

  /** New messages move all others on: pages overlap, so that none falls between two. */
  private static final int OVERLAP = 5;

  /** More messages of one group are not read in one visit. */
  static final int MOST = 500;

  private static final int GROUPS = 50;
  private static final int MOST_GROUPS = 1000;

  private record Group(String id, String name) {}

  private record Found(Message message, Instant time, Provenance provenance) {}

  void read(Visit visit, Marks marks) throws IOException, VisitEndException {
    for (Group group : groups()) {
      try {
        handOver(group, find(group, visit, marks.of(group.id())), visit, marks);
      } catch (VisitEndException e) {
        if (!(e.outcome() instanceof VisitOutcome.Closed(String reason))) {
          throw e;
        }
        visit.problem("group %s: %s".formatted(group.id(), reason));
      }
    }
  }

  private List<Group> groups() throws IOException, VisitEndException {
    List<Group> groups = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int offset = 0; offset < MOST_GROUPS; offset += GROUPS) {
      boolean isNew = false;
      for (LooseJson group : api.get(GROUPS_PATH, page(offset, GROUPS)).data().list("groups")) {
        String id = group.text("group_id");
        if (!id.isBlank() && seen.add(id)) {
          groups.add(new Group(id, group.text("name")));
          isNew = true;
        }
      }
      if (!isNew || groups.size() < GROUPS) {
        break;
      }
    }
    return groups;
  }

  private static final String GROUPS_PATH = "/v3.0/oa/group/getgroupsofoa";
  private static final String CONVERSATION_PATH = "/v3.0/oa/group/conversation";

  private List<Found> find(Group group, Visit visit, Instant mark)
      throws IOException, VisitEndException {
    List<Found> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int before;
    int offset = 0;
    do {
      before = seen.size();
      ZaloApi.Answer answer = api.get(CONVERSATION_PATH, page(group, offset));
      for (LooseJson json : answer.data().list()) {
        if (!seen.add(json.text("message_id"))) {
          continue;
        }
        Optional<Message> message = ReadMessage.of(json, group.id(), group.name());
        Instant time = ZaloTime.parse(json.text("time")).orElse(answer.provenance().at());
        if (time.isBefore(mark)) {
          return found;
        }
        message.ifPresent(each -> found.add(new Found(each, time, answer.provenance())));
      }
      offset += PAGE - OVERLAP;
    } while (seen.size() > before && seen.size() < MOST);
    if (seen.size() >= MOST) {
      visit.problem(
          "group %s: expected fewer than %d new messages, got more: older ones are not read"
              .formatted(group.id(), MOST));
    }
    return found;
  }

  private void handOver(Group group, List<Found> found, Visit visit, Marks marks)
      throws IOException, VisitEndException {
    found.sort(Comparator.comparing(Found::time));
    for (Found each : found) {
      if (!visit.isKnown(each.message().key())) {
        visit.post(each.message().capture(pseudonyms, each.provenance()));
      }
      marks.reached(group.id(), each.time());
      ZaloOa.endIfOver(visit, marks, each.provenance().at());
    }
    visit.reached(marks.toString());
  }

  private static Map<String, String> page(int offset, int count) {
    return Map.of("offset", Integer.toString(offset), "count", Integer.toString(count));
  }

  private static Map<String, String> page(Group group, int offset) {
    return Map.of(
        "group_id",
        group.id(),
        "offset",
        Integer.toString(offset),
        "count",
        Integer.toString(PAGE));
  }
}
