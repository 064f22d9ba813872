package rasoat.deploy.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.facebook.OembedCheck;
import rasoat.model.finding.FindingId;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

class StillPublicTest {

  private static final VisitOutcome DONE = new VisitOutcome.Completed();
  private static final String GONE = "{\"error\":{\"code\":100,\"error_subcode\":33}}";
  private static final String LIMIT = "{\"error\":{\"code\":4}}";

  @TempDir private Path folder;
  private final Map<String, String> answers = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final Told visit = new Told();
  private Instant now = Instant.parse("2026-11-22T18:00:00Z");
  private FlaggedCaptures flagged;

  @BeforeEach
  void flag() throws IOException {
    flagged = new FlaggedCaptures(folder);
    keep(Platform.FACEBOOK, "1", "https://www.facebook.com/9/posts/1");
    keep(Platform.FACEBOOK, "2", "https://www.facebook.com/9/posts/2");
    keep(Platform.FACEBOOK, "3", "");
    keep(Platform.TELEGRAM, "4", "https://t.me/tinphuong/4");
  }

  @Test
  void notesWhichFlaggedPostsOfFacebookAreGone() throws IOException {
    answers.put("https://www.facebook.com/9/posts/2", GONE);

    assertThat(source().visit(visit)).isEqualTo(DONE);

    assertThat(asked)
        .containsExactly(
            "https://www.facebook.com/9/posts/1", "https://www.facebook.com/9/posts/2");
    assertThat(visit.gone).extracting(PostKey::post).containsExactly("2");
    assertThat(visit.problems).isEmpty();
  }

  @Test
  void asksOnceADay() throws IOException {
    source().visit(visit);
    now = now.plus(Duration.ofHours(20));
    source().visit(visit);
    assertThat(asked).hasSize(2);

    now = now.plus(Duration.ofHours(4));
    source().visit(visit);
    assertThat(asked).hasSize(4);
  }

  @Test
  void goesOnWhereAVisitWasOver() throws IOException {
    visit.left = 1;
    assertThat(source().visit(visit)).isInstanceOf(VisitOutcome.Deferred.class);
    visit.left = 9;
    assertThat(source().visit(visit)).isEqualTo(DONE);

    assertThat(asked).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void asksNoMoreWhenNothingIsLearnt() throws IOException {
    for (int post = 1; post < 9; post++) {
      keep(Platform.FACEBOOK, "" + post, "https://www.facebook.com/9/posts/" + post);
      answers.put("https://www.facebook.com/9/posts/" + post, LIMIT);
    }

    assertThat(source().visit(visit)).isInstanceOf(VisitOutcome.Failed.class);

    assertThat(asked).hasSize(3);
    assertThat(visit.gone).isEmpty();
    assertThat(visit.problems).hasSize(3);
  }

  @Test
  void asksNobodyButFacebook() {
    OembedCheck check = new OembedCheck(URI.create("https://x.example"), this::answer);

    assertThatThrownBy(() -> StillPublic.of("zalo.me", flagged, check, () -> now))
        .hasMessage("expected facebook.com, got 'zalo.me'");
  }

  private StillPublic source() {
    URI base = URI.create("https://graph.facebook.com");
    return StillPublic.of("facebook.com", flagged, new OembedCheck(base, this::answer), () -> now);
  }

  private FetchResult answer(FetchRequest request) {
    String post = request.address().getQuery().substring("url=".length());
    asked.add(post);
    byte[] body = answers.getOrDefault(post, "{\"html\":\"<div></div>\"}").getBytes(UTF_8);
    return answers.containsKey(post)
        ? new FetchResult.Failed(400, Map.of(), body, Optional.empty(), "status 400")
        : new FetchResult.Fetched(request.address(), 200, Map.of(), body, Sha256.of(body), now);
  }

  private void keep(Platform platform, String post, String permalink) throws IOException {
    PostKey key = new PostKey(platform, "9", post);
    Capture capture =
        new Capture(
            key,
            "",
            "",
            now,
            TimePrecision.SECOND,
            "x",
            permalink,
            Relation.NONE,
            List.of(),
            PostState.LIVE,
            new Provenance(Route.API, Sha256.of(post.getBytes(UTF_8)), now));
    flagged.keep(FindingId.of(capture.post(any -> Optional.empty())), capture, false);
  }

  /** Remembers what it is told, over all visits. */
  private static final class Told implements Visit {

    private final List<PostKey> gone = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private String cursor = "";
    private int left = Integer.MAX_VALUE;

    @Override
    public String cursor() {
      return cursor;
    }

    @Override
    public boolean isKnown(PostKey key) {
      return true;
    }

    @Override
    public void post(Capture capture, FreshAddress fresh) {
      throw new AssertionError("expected no post, got " + capture.key());
    }

    @Override
    public void gone(PostKey key, boolean deleted) {
      gone.add(key);
    }

    @Override
    public void reached(String cursor) {
      this.cursor = cursor;
    }

    @Override
    public void problem(String reason) {
      problems.add(reason);
    }

    @Override
    public boolean isOver() {
      return left-- <= 0;
    }
  }
}
