package rasoat.crawler;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One channel of the local platform, as the preview of Telegram shows it. With every edition some
 * posts are added, and some that stand on the newest page then are edited.
 */
record LocalChannel(long seed, String name, int size) {

  static final int LAST_EDITION = 2;

  private static final int PAGE = 20;
  private static final int ADDED = 5;

  /** A page shows so many again that stand on the page after it. */
  private static final int OVERLAP = 2;

  /** The newest number in that edition. */
  int newest(int edition) {
    return size - (LAST_EDITION - edition) * ADDED;
  }

  PlatformPost post(int id, int edition) {
    int edits = (int) IntStream.rangeClosed(1, edition).filter(one -> isEdited(id, one)).count();
    return new PlatformPost(seed, name, id, edits);
  }

  private boolean isEdited(int id, int edition) {
    return id <= newest(edition - 1)
        && id > newest(edition) - PAGE
        && new PlatformPost(seed, name, id, 0).isEditedIn(edition);
  }

  /** Every revision of every post, in order. */
  Stream<PlatformPost> revisions() {
    return IntStream.rangeClosed(1, size)
        .boxed()
        .flatMap(
            id ->
                IntStream.rangeClosed(0, LAST_EDITION)
                    .filter(edition -> id <= newest(edition))
                    .mapToObj(edition -> post(id, edition))
                    .distinct());
  }

  /** How every post is in the end. */
  Stream<PlatformPost> last() {
    return IntStream.rangeClosed(1, size).mapToObj(id -> post(id, LAST_EDITION));
  }

  /**
   * The page before that post, or the newest.
   *
   * @param until when the address of a picture of that post expires
   */
  String page(int before, int edition, String files, ToLongFunction<PlatformPost> until) {
    int newest = newest(edition);
    int last = before == 0 ? newest : Math.min(newest, before - 1 + OVERLAP);
    int first = Math.max(1, last - PAGE + 1);
    List<String> messages = new ArrayList<>();
    for (int id = first; id <= last; id++) {
      PlatformPost post = post(id, edition);
      messages.add(message(post, files, until.applyAsLong(post)));
    }
    String more =
        first == 1 ? "" : "<a class='tme_messages_more' data-before='%d'></a>".formatted(first);
    return """
    <html><body><div class='tgme_channel_info_header_title'>Kênh %s</div>
    <div class='tgme_channel_info'></div>%s
    %s</body></html>
    """
        .formatted(name, more, String.join("\n", messages));
  }

  String message(PlatformPost post, String files, long until) {
    String photo =
        post.fate() == PlatformPost.Fate.NONE
            ? ""
            : ("<a class='tgme_widget_message_photo_wrap' href='https://t.me/%1$s/%2$d' style=\""
                    + "background-image:url('%3$s/file/%1$s/%2$d.png?until=%4$d')\"></a>")
                .formatted(name, post.id(), files, until);
    return """
    <div class='tgme_widget_message' data-post='%1$s/%2$d'>%3$s
    <div class='tgme_widget_message_text'>%4$s</div><span class='tgme_widget_message_meta'>%5$s
    <a class='tgme_widget_message_date'><time datetime='2026-11-20T08:01:02+00:00'></time></a></span></div>
    """
        .formatted(
            name,
            post.id(),
            photo,
            Normalizer.normalize(post.text(), Normalizer.Form.NFD),
            post.edits() == 0 ? "" : "edited ");
  }
}
