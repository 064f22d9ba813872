package rasoat.crawler.source.zalo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.TimePrecision;

/**
 * A message, whichever way it came. A message has no address of its own.
 *
 * @param place the group; the account itself for a message to it
 * @param name what a person calls the place; empty when unknown
 * @param sender as Zalo names them, until they become a pseudonym
 */
record Message(
    String place,
    String name,
    String id,
    String sender,
    Optional<Instant> time,
    String text,
    String replyTo,
    List<Attachment> attachments) {

  PostKey key() {
    return new PostKey(Platform.ZALO, place, id);
  }

  Capture capture(Pseudonyms pseudonyms, Provenance provenance) {
    return new Capture(
        key(),
        PostText.of(name),
        pseudonyms.of(Platform.ZALO, sender),
        time.orElse(provenance.at()),
        time.isPresent() ? TimePrecision.SECOND : TimePrecision.UNKNOWN,
        PostText.of(text),
        "",
        replyTo.isEmpty() ? Relation.NONE : new Relation("", replyTo),
        attachments,
        PostState.LIVE,
        provenance);
  }

  /**
   * One of its attachments. It is named by the message: addresses differ by the way it came, and
   * the same post must not look edited.
   *
   * @param fileName what its sender called it; empty for none
   */
  static Attachment attachment(
      Attachment.Kind kind, String message, int number, String fileName, String address) {
    String name = fileName.isEmpty() ? message + "-" + number : fileName;
    Attachment attachment = Attachment.at(kind, name, address);
    return address.isEmpty() ? attachment.failed(Attachment.FetchState.MISSING) : attachment;
  }

  /** Does not show what was said, nor by whom. */
  @Override
  public String toString() {
    return "message " + id;
  }
}
