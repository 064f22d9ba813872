package rasoat.crawler.source;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.crawler.source.WebhookHint.Change.CHANGED;
import static rasoat.crawler.source.WebhookHint.Change.REMOVED;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;

/** What every {@link WebhookHints} does. */
public abstract class WebhookHintsContract {

  private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

  private WebhookHints hints;

  /** An empty one. */
  protected abstract WebhookHints open() throws IOException;

  @BeforeEach
  void openIt() throws IOException {
    hints = open();
  }

  @Test
  void givesWhatWaitsForAPageOldestFirst() throws IOException {
    hints.add(hint("b", CHANGED, 20));
    hints.add(hint("a", REMOVED, 10));
    hints.add(new WebhookHint(new PostKey(Platform.FACEBOOK, "other", "c"), CHANGED, NOON));

    assertThat(hints.waiting(Platform.FACEBOOK, "page", 9))
        .containsExactly(hint("a", REMOVED, 10), hint("b", CHANGED, 20));
    assertThat(hints.waiting(Platform.FACEBOOK, "page", 1)).containsExactly(hint("a", REMOVED, 10));
    assertThat(hints.waiting(Platform.ZALO, "page", 9)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CHANGED, 10, CHANGED, 10, CHANGED, the same twice",
    "CHANGED, 10, REMOVED, 20, REMOVED, in order",
    "REMOVED, 20, CHANGED, 10, REMOVED, an older one comes late",
    "REMOVED, 10, CHANGED, 10, REMOVED, a removal has the last word",
    "CHANGED, 10, REMOVED, 10, REMOVED, whichever comes first",
    "REMOVED, 10, CHANGED, 20, CHANGED, shown again later",
  })
  void keepsTheLatestWordOnAPost(
      WebhookHint.Change first, int at, WebhookHint.Change second, int then, String last)
      throws IOException {
    hints.add(hint("a", first, at));
    hints.add(hint("a", second, then));

    assertThat(hints.waiting(Platform.FACEBOOK, "page", 9))
        .singleElement()
        .extracting(WebhookHint::change)
        .hasToString(last);
  }

  @Test
  void saysWhetherAHintIsNews() throws IOException {
    assertThat(hints.add(hint("a", CHANGED, 10))).isTrue();
    assertThat(hints.add(hint("a", CHANGED, 10))).isFalse();
    assertThat(hints.add(hint("a", REMOVED, 11))).isTrue();
    assertThat(hints.add(hint("a", CHANGED, 10))).isFalse();
  }

  @Test
  void remembersARemovalThatWasActedOn() throws IOException {
    hints.add(hint("a", REMOVED, 20));
    hints.done(hint("a", REMOVED, 20));

    assertThat(hints.add(hint("a", CHANGED, 10))).isFalse();
    assertThat(hints.waiting(Platform.FACEBOOK, "page", 9)).isEmpty();
  }

  @Test
  void keepsALaterHintThatCameMeanwhile() throws IOException {
    hints.add(hint("a", CHANGED, 10));
    hints.add(hint("a", CHANGED, 20));
    hints.done(hint("a", CHANGED, 10));

    assertThat(hints.waiting(Platform.FACEBOOK, "page", 9)).containsExactly(hint("a", CHANGED, 20));
  }

  private static WebhookHint hint(String post, WebhookHint.Change change, int second) {
    return new WebhookHint(
        new PostKey(Platform.FACEBOOK, "page", post), change, NOON.plusSeconds(second));
  }
}
