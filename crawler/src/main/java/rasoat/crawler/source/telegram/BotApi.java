package rasoat.crawler.source.telegram;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.Wanted;
import rasoat.model.post.Attachment;

/** The two calls of the Bot API that reading takes. Addresses never hold the token. */
record BotApi(BotFetcher fetcher) {

  /** The most that one call brings. */
  static final int LIMIT = 100;

  /** The largest file it gives away. */
  static final long LARGEST_FILE = 20_000_000;

  private static final String KINDS =
      "[\"channel_post\",\"edited_channel_post\",\"message\",\"edited_message\"]";

  /**
   * What waits from that update on; everything before is forgotten there.
   *
   * @param offset 0 for whatever there is
   */
  BotAnswer updates(long offset) throws IOException {
    return call(
        "getUpdates?"
            + (offset == 0 ? "" : "offset=" + offset + "&")
            + "limit=%d&timeout=0&allowed_updates=%s".formatted(LIMIT, encoded(KINDS)));
  }

  /** Where a file lies for the next hour. */
  BotAnswer file(String id) throws IOException {
    return call("getFile?file_id=" + encoded(id));
  }

  /**
   * The address of a file at that path. A file can only be asked for again by its id, which stands
   * in the fragment: that is never sent.
   */
  String address(String path, String id) {
    try {
      String raw = new URI(null, null, "/" + path, null).getRawPath();
      return fetcher.base() + "/file/bot" + FetchRequest.SECRET_PLACE + raw + "#" + encoded(id);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("any path that begins with a slash can be quoted", e);
    }
  }

  /** The id of the file that an attachment of ours is; empty where its address holds none. */
  static Optional<String> file(Attachment attachment) {
    int fragment = attachment.address().indexOf('#');
    return fragment < 0
        ? Optional.empty()
        : Optional.of(attachment.address().substring(fragment + 1))
            .map(id -> URLDecoder.decode(id, StandardCharsets.UTF_8));
  }

  private BotAnswer call(String method) throws IOException {
    URI address = URI.create(fetcher.base() + "/bot" + FetchRequest.SECRET_PLACE + "/" + method);
    return BotAnswer.of(fetcher.fetch(FetchRequest.of(address, Wanted.ANSWER)));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
