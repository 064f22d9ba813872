package rasoat.crawler.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import rasoat.crawler.capture.CaptureJson;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.capture.UnreadableCaptureException;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.source.facebook.FacebookComments;
import rasoat.crawler.source.facebook.FacebookPage;
import rasoat.crawler.source.facebook.Graph;
import rasoat.crawler.source.facebook.GraphAccess;
import rasoat.crawler.source.telegram.TelegramBot;
import rasoat.crawler.source.telegram.TelegramPreview;
import rasoat.crawler.source.threads.ThreadsSearch;
import rasoat.crawler.source.tiktok.TikTokOembed;
import rasoat.crawler.source.web.FeedSource;
import rasoat.crawler.source.web.SiteLimits;
import rasoat.crawler.source.web.SiteSource;
import rasoat.crawler.source.youtube.YouTubeChannel;
import rasoat.crawler.source.youtube.YouTubeSearch;
import rasoat.model.post.Capture;

/**
 * Whatever a platform answers, a visit ends with an outcome, and every post that it hands over can
 * be written down and read again.
 */
class ConnectorsFuzz {

  private static final InstantSource CLOCK = InstantSource.fixed(CannedFetcher.AT);
  private static final Pseudonyms AUTHORS =
      new Pseudonyms("sixteen bytes ok".getBytes(StandardCharsets.UTF_8));
  private static final URI BASE = URI.create("https://platform.example");
  private static final Secret SECRET = Secret.of("a-secret");
  private static final String PAGE = "104512345678901";

  @FuzzTest
  void telegramPreview(byte[] answers) throws IOException {
    visit(answers, fetcher -> new TelegramPreview(BASE, "vd", fetcher, AUTHORS, CLOCK));
  }

  @FuzzTest
  void telegramBot(byte[] answers) throws IOException {
    visit(answers, fetcher -> new TelegramBot(BASE, SECRET, fetcher, AUTHORS, CLOCK));
  }

  @FuzzTest
  void facebookPage(byte[] answers) throws IOException {
    visit(
        answers,
        fetcher ->
            new FacebookPage(graph(fetcher), PAGE, AUTHORS, new InMemoryWebhookHints(), CLOCK));
  }

  @FuzzTest
  void facebookComments(byte[] answers) throws IOException {
    visit(answers, fetcher -> new FacebookComments(graph(fetcher), PAGE, AUTHORS, CLOCK));
  }

  @FuzzTest
  void threads(byte[] answers) throws IOException {
    visit(answers, fetcher -> new ThreadsSearch(BASE, SECRET, "văn bản", fetcher, AUTHORS, CLOCK));
  }

  @FuzzTest
  void tikTok(byte[] answers) throws IOException {
    URI reported = URI.create("https://www.tiktok.com/@a/video/7000000000000000001");
    visit(answers, fetcher -> new TikTokOembed(BASE, List.of(reported), fetcher, AUTHORS, CLOCK));
  }

  @FuzzTest
  void youTubeChannel(byte[] answers) throws IOException {
    visit(
        answers,
        fetcher -> new YouTubeChannel(BASE, SECRET, "UC1234567890123456789012", fetcher, CLOCK));
  }

  @FuzzTest
  void youTubeSearch(byte[] answers) throws IOException {
    visit(answers, fetcher -> new YouTubeSearch(BASE, SECRET, "văn bản", fetcher, CLOCK));
  }

  @FuzzTest
  void feed(byte[] answers) throws IOException {
    visit(answers, fetcher -> new FeedSource(BASE.resolve("/feed.xml"), fetcher, AUTHORS, CLOCK));
  }

  @FuzzTest
  void site(byte[] answers) throws IOException {
    visit(
        answers,
        fetcher ->
            new SiteSource(
                BASE.resolve("/sitemap.xml"), SiteLimits.USUAL, fetcher, AUTHORS, CLOCK));
  }

  @FuzzTest
  void mediaSize(byte[] picture) {
    for (MediaFormat format : MediaFormat.values()) {
      PictureSize.of(format, picture).ifPresent(size -> assertThat(size.width()).isPositive());
    }
  }

  private static Graph graph(Fetcher fetcher) {
    return new Graph(new GraphAccess(BASE, "v25.0", SECRET, SECRET), fetcher, CLOCK);
  }

  private static void visit(byte[] answers, Function<Fetcher, PostSource> connector)
      throws IOException {
    RecordingVisit visit = new RecordingVisit().overAfter(100);
    connector.apply(new FuzzedFetcher(answers)).visit(visit);
    for (Capture capture : visit.posts()) {
      assertThat(reread(capture)).isEqualTo(capture);
      assertThat(capture.time().toEpochMilli()).as("as databases count").isNotNegative();
    }
  }

  private static Capture reread(Capture capture) {
    try {
      return CaptureJson.read(CaptureJson.write(capture));
    } catch (UnreadableCaptureException e) {
      throw new AssertionError(e);
    }
  }
}
