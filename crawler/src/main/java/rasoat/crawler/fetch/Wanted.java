package rasoat.crawler.fetch;

import java.time.Duration;

/** What is asked for, and so how much of it may come. */
public enum Wanted {
  /** An answer of a platform's interface; robots.txt is not asked. */
  ANSWER(20, Duration.ofSeconds(30)),
  /** A page, feed or sitemap that robots.txt must allow. */
  PAGE(20, Duration.ofSeconds(30)),
  /** A picture or document of a post, at the address its platform gave. */
  MEDIA(30, Duration.ofSeconds(60));

  private static final long MEBIBYTE = 1 << 20;

  private final long mebibytes;
  private final Duration time;

  Wanted(long mebibytes, Duration time) {
    this.mebibytes = mebibytes;
    this.time = time;
  }

  /** The most that is read, in bytes. */
  public long limit() {
    return mebibytes * MEBIBYTE;
  }

  /** The longest that it may take, all redirects included. */
  public Duration time() {
    return time;
  }
}
