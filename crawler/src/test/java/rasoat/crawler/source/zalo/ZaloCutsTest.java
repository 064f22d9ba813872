package rasoat.crawler.source.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.fetch.TestFetchers;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Sha256;

/** Answers of Zalo that were cut off. */
class ZaloCutsTest {

  private static final InstantSource CLOCK = () -> TestFetchers.START;

  @TempDir private static Path folder;
  private final RecordingVisit visit = new RecordingVisit();

  @ParameterizedTest
  @MethodSource("conversations")
  void fallsOverNoCutOfAConversation(byte[] cut) throws IOException {
    VisitOutcome outcome = visit(ZaloOa.Part.GROUPS, "/conversation", cut);

    assertThat(outcome).isInstanceOf(VisitOutcome.Failed.class);
    assertThat(visit.cursor()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void fallsOverNoCutOfAnArticle(byte[] cut) throws IOException {
    VisitOutcome outcome = visit(ZaloOa.Part.ARTICLES, "/getdetail", cut);

    assertThat(outcome).isInstanceOf(VisitOutcome.Failed.class);
    assertThat(visit.cursor()).isEmpty();
  }

  static Stream<byte[]> conversations() throws IOException {
    return cuts("conversation.json");
  }

  static Stream<byte[]> articles() throws IOException {
    return cuts("article.json");
  }

  private static Stream<byte[]> cuts(String fixture) throws IOException {
    byte[] whole = TestZalo.read(fixture);
    return Stream.iterate(0, cut -> cut < whole.length - 2, cut -> cut + 7)
        .map(cut -> Arrays.copyOf(whole, cut));
  }

  /** Zalo answers that at one path, and as it should at all others. */
  private VisitOutcome visit(ZaloOa.Part part, String path, byte[] cut) throws IOException {
    Path file = folder.resolve("token.json");
    Files.writeString(
        file,
        "{\"access_token\": \"a\", \"refresh_token\": \"r\", \"obtained\": \"%s\"}"
            .formatted(TestFetchers.START));
    ZaloAccess access =
        new ZaloAccess(ZaloAccess.API, ZaloAccess.OAUTH, "1", Secret.of("s"), TestZalo.ACCOUNT);
    Fetcher fetcher =
        request -> answer(request.address().getPath().endsWith(path) ? cut : list(part));
    return new ZaloOa(
            access,
            new ZaloTokens(access, file, fetcher, CLOCK),
            Set.of(part),
            fetcher,
            TestZalo.PSEUDONYMS,
            CLOCK)
        .visit(visit);
  }

  private static byte[] list(ZaloOa.Part part) throws IOException {
    return TestZalo.read(part == ZaloOa.Part.GROUPS ? "groups.json" : "articles.json");
  }

  private static FetchResult answer(byte[] body) {
    return new FetchResult.Fetched(
        ZaloAccess.API, 200, Map.of(), body, Sha256.of(body), TestFetchers.START);
  }
}
