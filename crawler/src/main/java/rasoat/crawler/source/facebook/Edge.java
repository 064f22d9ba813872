package rasoat.crawler.source.facebook;

import java.time.Duration;

/** A list of a page that is read in rounds. */
enum Edge {
  /** What the page itself published. */
  PUBLISHED("published_posts", PostReader.FIELDS, Duration.ofDays(3)),
  /** What others posted on the page. */
  VISITORS("visitor_posts", PostReader.FIELDS, Duration.ofDays(3)),
  /** What was said under the page's posts; people comment for longer than pages edit. */
  COMMENTED("published_posts", CommentReader.POST_FIELDS, Duration.ofDays(30));

  private final String path;
  private final String fields;
  private final Duration back;

  Edge(String path, String fields, Duration back) {
    this.path = path;
    this.fields = fields;
    this.back = back;
  }

  String path() {
    return path;
  }

  /** What is to be asked for of each post. */
  String fields() {
    return fields;
  }

  /** How long before the last round a post may have been made that is looked at again. */
  Duration back() {
    return back;
  }
}
