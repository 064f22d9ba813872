package rasoat.crawler.source.facebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.json.LooseJson;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.TimePrecision;

/**
 * Reads a comment as Graph tells it. Its author is not asked for by name.
 *
 * @param page the numeric id of the page it stands on
 */
record CommentReader(String page, Pseudonyms pseudonyms) {

  /** What is to be asked for of a comment. */
  static final String FIELDS =
      "id,message,created_time,permalink_url,from{id},"
          + "attachment{media_type,type,url,unshimmed_url,target,media}";

  /** The same of a post with its latest comments. */
  static final String POST_FIELDS =
      "id,created_time,updated_time,comments.order(reverse_chronological).filter(stream).limit(100){"
          + FIELDS
          + "}";

  /** The comment's key; empty when it has no id. */
  Optional<PostKey> key(LooseJson comment) {
    String id = PostReader.shortId(comment.text("id"));
    return id.isBlank() ? Optional.empty() : Optional.of(new PostKey(Platform.FACEBOOK, page, id));
  }

  /** The pictures it carries; people comment with one at most. */
  static List<Attachment> attachments(LooseJson comment) {
    return PostAttachments.in(List.of(comment.at("attachment")));
  }

  /**
   * The capture of that comment.
   *
   * @param post that it stands under
   */
  Capture capture(PostKey key, String post, LooseJson comment, Provenance provenance) {
    Optional<Instant> created = PostReader.created(comment);
    String told = comment.text("permalink_url");
    return new Capture(
        key,
        "",
        pseudonyms.of(Platform.FACEBOOK, comment.text("from", "id")),
        created.orElse(provenance.at()),
        created.isPresent() ? TimePrecision.SECOND : TimePrecision.UNKNOWN,
        PostText.of(comment.text("message")),
        told.startsWith("https://www.facebook.com/")
            ? told
            : "https://www.facebook.com/%s/posts/%s?comment_id=%s"
                .formatted(page, post, key.post()),
        new Relation("", post),
        attachments(comment),
        PostState.LIVE,
        provenance);
  }
}
