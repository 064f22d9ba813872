package rasoat.crawler.source.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.crawler.json.Json;
import rasoat.crawler.json.NotJsonException;

class BotBatchTest {

  private static final long NOW = 1_763_776_900;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # seconds ago, posts, next, held, why
           0, 0, 1, true,  the rest of the album may be on its way
           1, 0, 1, true,  likewise
           2, 1, 3, false, an album is there within two seconds
          60, 1, 3, false, long ago
          -9, 1, 3, false, their clock is ahead of ours
          """)
  void leavesAnAlbumThatMayNotBeWhole(
      int ago, int posts, long next, boolean held, String ignoredWhy) {
    BotBatch batch = batch(part(1, 1, NOW - ago), part(2, 2, NOW - ago));

    assertThat(batch.posts()).hasSize(posts);
    assertThat(batch.next()).isEqualTo(next);
    assertThat(batch.isHeld()).isEqualTo(held);
  }

  @Test
  void leavesWhateverFollowsAnOpenAlbum() {
    BotBatch batch = batch(text(1), part(2, 2, NOW), text(3), part(4, 4, NOW));

    assertThat(ids(batch)).containsExactly(List.of(1L));
    assertThat(batch.next()).isEqualTo(2);
  }

  @Test
  void mergesTheAlbumThatTheEndOfAFullBatchCuts() {
    List<String> hundred =
        IntStream.rangeClosed(1, 100)
            .mapToObj(i -> i < 99 ? text(i) : part(i, i, NOW - 60))
            .toList();

    BotBatch cut = batch(hundred.toArray(String[]::new));
    BotBatch rest =
        batch(part(99, 99, NOW - 60), part(100, 100, NOW - 60), part(101, 101, NOW - 60));

    assertThat(cut.posts()).hasSize(98);
    assertThat(cut.next()).isEqualTo(99);
    assertThat(ids(rest)).containsExactly(List.of(99L, 100L, 101L));
  }

  @Test
  void alwaysGetsOnWithAFullBatch() {
    String[] hundred =
        IntStream.rangeClosed(1, 100).mapToObj(i -> part(i, i, NOW)).toArray(String[]::new);

    assertThat(batch(hundred).next()).isEqualTo(101);
  }

  @Test
  void tearsNoAlbumApartWhenItIsToResume() {
    BotBatch batch = batch(part(1, 1, 5), text(2), part(3, 3, 5), text(4));

    assertThat(batch.resumeAt(batch.posts().get(1))).isEqualTo(1);
    assertThat(batch.resumeAt(batch.posts().get(2))).isEqualTo(4);
  }

  @Test
  void putsThePartsOfAnAlbumInTheirOrder() {
    assertThat(ids(batch(part(1, 12, 5), part(2, 11, 5)))).containsExactly(List.of(11L, 12L));
  }

  @Test
  void usesNothingWhereNothingCame() {
    assertThat(batch().next()).isZero();
  }

  @Test
  void saysWhichUpdateIsNoMessage() {
    BotBatch batch = batch("{\"update_id\":4,\"channel_post\":{\"chat\":{\"type\":\"channel\"}}}");

    assertThat(batch.posts()).isEmpty();
    assertThat(batch.problems()).singleElement().asString().startsWith("update 4: expected");
  }

  private static List<List<Long>> ids(BotBatch batch) {
    return batch.posts().stream()
        .map(post -> post.parts().stream().map(BotMessage::id).toList())
        .toList();
  }

  private static BotBatch batch(String... updates) {
    String list = List.of(updates).stream().collect(Collectors.joining(",", "[", "]"));
    try {
      return BotBatch.of(Json.read(list.getBytes(UTF_8)), Instant.ofEpochSecond(NOW));
    } catch (NotJsonException e) {
      throw new AssertionError(list, e);
    }
  }

  private static String part(long update, long id, long date) {
    return """
    {"update_id":%d,"channel_post":{"message_id":%d,"date":%d,"media_group_id":"9",
    "chat":{"id":-1,"type":"channel"},"photo":[{"file_id":"a","file_unique_id":"u%2$d"}]}}\
    """
        .formatted(update, id, date);
  }

  private static String text(long update) {
    return """
    {"update_id":%1$d,"channel_post":{"message_id":%1$d,"date":5,
    "chat":{"id":-1,"type":"channel"},"text":"a"}}\
    """
        .formatted(update);
  }
}
