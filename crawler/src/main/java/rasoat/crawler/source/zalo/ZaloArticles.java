package rasoat.crawler.source.zalo;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitEndException;
import rasoat.model.post.Attachment;
import rasoat.model.post.PostKey;

/** Reads the articles that the account published, those that were edited since again. */
record ZaloArticles(ZaloApi api, ZaloArticle reader) {

  private static final String PLACE = "articles";

  /** More is refused with error -201. */
  private static final int PAGE = 10;

  /** More articles of one type are not listed in one visit. */
  private static final int MOST = 1000;

  private record Listed(PostKey key, Instant changed) {}

  void read(Visit visit, Marks marks) throws IOException, VisitEndException {
    List<Listed> listed = new ArrayList<>();
    for (String type : List.of("normal", "video")) {
      list(type, visit, marks.of(PLACE), listed);
    }
    listed.sort(Comparator.comparing(Listed::changed));
    for (Listed each : listed) {
      ZaloApi.Answer answer = ask(each.key());
      visit.post(reader.capture(each.key(), answer), old -> freshAddress(each.key(), old));
      marks.reached(PLACE, each.changed());
      ZaloOa.endIfOver(visit, marks, answer.provenance().at());
    }
    visit.reached(marks.toString());
  }

  /** A new address of a picture; empty when the key is none of an article. */
  Optional<String> freshAddress(PostKey key, Attachment old) throws IOException {
    if (!key.equals(reader.key(key.post()))) {
      return Optional.empty();
    }
    try {
      return ZaloArticle.pictures(key, ask(key).data()).stream()
          .filter(now -> now.name().equals(old.name()))
          .map(Attachment::address)
          .findFirst();
    } catch (VisitEndException e) {
      return e.noAddress();
    }
  }

  private ZaloApi.Answer ask(PostKey key) throws IOException, VisitEndException {
    return api.get("/v2.0/article/getdetail", Map.of("id", key.post()));
  }

  /** Articles come newest first, so a page without anything new ends the list. */
  private void list(String type, Visit visit, Instant mark, List<Listed> listed)
      throws IOException, VisitEndException {
    boolean isNew = true;
    for (int offset = 0; isNew && offset < MOST; offset += PAGE) {
      ZaloApi.Answer answer =
          api.get(
              "/v2.0/article/getslice",
              Map.of("offset", "" + offset, "limit", "" + PAGE, "type", type));
      isNew = false;
      for (LooseJson article : answer.data().list("medias")) {
        if (article.text("id").isBlank()) {
          visit.problem("expected an article with an 'id', got one without");
          continue;
        }
        PostKey key = reader.key(article.text("id"));
        Instant changed = ZaloArticle.changed(article).orElse(Instant.EPOCH);
        if (!visit.isKnown(key) || changed.isAfter(mark)) {
          isNew |= listed.add(new Listed(key, changed));
        }
      }
    }
  }
}
