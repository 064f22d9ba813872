package rasoat.crawler.source.zalo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.json.LooseJson;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Relation;
import rasoat.model.post.TimePrecision;

/**
 * Reads an article. Its author is the account, whatever name stands under it.
 *
 * @param account the id of the account
 */
record ZaloArticle(String account) {

  PostKey key(String id) {
    return new PostKey(Platform.ZALO, account, id);
  }

  /** When it was last changed; empty when that is not told. */
  static Optional<Instant> changed(LooseJson article) {
    return ZaloTime.parse(article.text("update_date"))
        .or(() -> ZaloTime.parse(article.text("create_date")));
  }

  Capture capture(PostKey key, ZaloApi.Answer answer) {
    LooseJson article = answer.data();
    Optional<Instant> created =
        ZaloTime.parse(article.text("create_date")).or(() -> changed(article));
    return new Capture(
        key,
        "",
        "",
        created.orElse(answer.provenance().at()),
        created.isPresent() ? TimePrecision.SECOND : TimePrecision.UNKNOWN,
        PostText.of(text(article)),
        "https://rd.zapps.vn/detail/%s?id=%s&pageId=%s".formatted(account, key.post(), account),
        Relation.NONE,
        pictures(key, article),
        PostState.LIVE,
        answer.provenance());
  }

  private static String text(LooseJson article) {
    return Stream.concat(
            Stream.of(article.text("title"), article.text("description")),
            article.list("body").stream().map(part -> part.text("content")))
        .map(part -> Jsoup.parseBodyFragment(part).wholeText())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("\n"));
  }

  static List<Attachment> pictures(PostKey key, LooseJson article) {
    List<Attachment> pictures = new ArrayList<>();
    Stream<String> addresses =
        Stream.concat(
            Stream.of(article.text("cover", "photo_url")),
            article.list("body").stream()
                .filter(part -> part.text("type").equals("image"))
                .map(part -> part.text("url")));
    addresses
        .filter(address -> !address.isEmpty())
        .forEach(
            address ->
                pictures.add(
                    Message.attachment(Kind.PHOTO, key.post(), pictures.size() + 1, "", address)));
    return pictures;
  }
}
