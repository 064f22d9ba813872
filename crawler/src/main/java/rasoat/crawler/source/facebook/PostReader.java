package rasoat.crawler.source.facebook;

import java.time.Instant;
import java.util.Optional;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.json.LooseJson;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.TimePrecision;

/**
 * Reads a post as Graph tells it.
 *
 * @param page the numeric id of the page it stands on
 */
record PostReader(String page, Pseudonyms pseudonyms) {

  /** What is to be asked for, for everything that is read here. */
  static final String FIELDS =
      "id,message,created_time,updated_time,permalink_url,full_picture,parent_id,from{id,name},"
          + "attachments{media_type,type,url,unshimmed_url,target,media,"
          + "subattachments.limit(100){media_type,type,url,unshimmed_url,target,media}}";

  /** The post's key; empty when it has no id. */
  Optional<PostKey> key(LooseJson post) {
    String id = shortId(post.text("id"));
    return id.isBlank() ? Optional.empty() : Optional.of(new PostKey(Platform.FACEBOOK, page, id));
  }

  /** What Graph calls {@code <page>_<post>}; its second half. */
  static String shortId(String id) {
    return id.substring(id.indexOf('_') + 1);
  }

  /** When it was made; empty when that is not told. */
  static Optional<Instant> created(LooseJson post) {
    return GraphTime.parse(post.text("created_time"));
  }

  Capture capture(PostKey key, LooseJson post, Provenance provenance) {
    Optional<Instant> created = created(post);
    return new Capture(
        key,
        group(post.at("from")),
        pseudonyms.of(Platform.FACEBOOK, post.text("from", "id")),
        created.orElse(provenance.at()),
        created.isPresent() ? TimePrecision.SECOND : TimePrecision.UNKNOWN,
        PostText.of(post.text("message")),
        permalink(key, post.text("permalink_url")),
        relation(key, post),
        PostAttachments.of(post),
        PostState.LIVE,
        provenance);
  }

  /** The page's own name. Anyone else who posts there is a person, and not named. */
  private String group(LooseJson from) {
    return from.text("id").equals(page) ? PostText.of(from.text("name")) : "";
  }

  private String permalink(PostKey key, String told) {
    return told.startsWith("https://www.facebook.com/")
        ? told
        : "https://www.facebook.com/%s/posts/%s".formatted(page, key.post());
  }

  private static Relation relation(PostKey key, LooseJson post) {
    String parent = post.text("parent_id");
    String shared =
        post.list("attachments", "data").stream()
            .filter(attachment -> attachment.text("type").equals("share"))
            .map(attachment -> attachment.text("target", "id"))
            .filter(target -> !target.isEmpty())
            .findFirst()
            .orElse("");
    String origin = parent.isEmpty() ? shared : parent;
    return shortId(origin).equals(key.post()) ? Relation.NONE : new Relation(origin, "");
  }
}
