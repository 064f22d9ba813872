package rasoat.crawler.payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.model.post.Capture;

/** What whoever reads posts does with any payload of its platform. */
public abstract class PayloadContract {

  /** A name of the payload's author, who is invented. It must not come out anywhere. */
  public static final String AUTHOR = "Trần Thị Bưởi";

  /** An id of the author, likewise. */
  public static final String AUTHOR_ID = "246845883529197922";

  /** Stands for the words of the post in {@link #template}. */
  protected static final String WORDS = "@WORDS@";

  private static final String USUAL = "Công văn 1849/UBND-VP";
  private static final int STEP = 7;

  /** How payloads are written. */
  protected abstract Shape shape();

  /** A payload in the real field names with one post in it, its words being {@link #WORDS}. */
  protected abstract String template();

  /** The fields without which there is no post. */
  protected abstract Set<String> needed();

  /** Reads the payload as if for the first time. */
  protected abstract Reading read(byte[] payload) throws IOException;

  /** The payload with these words. */
  protected String payload(String words) {
    return template().replace(WORDS, shape().written(words));
  }

  private Reading read(String payload) throws IOException {
    return read(payload.getBytes(UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("words")
  void keepsTheWords(String what, String written, String kept) throws IOException {
    assertThat(read(payload(written)).only().text()).isEqualTo(kept);
  }

  static List<Arguments> words() {
    String vietnamese = "Ủy ban nhân dân phường, Đặng Thị Ngữ: ậ ễ ờ ỹ";
    String long10k = "Đã ký. ".repeat(1428) + "Hết.";
    return List.of(
        Arguments.of("composed letters", vietnamese, vietnamese),
        Arguments.of(
            "decomposed letters",
            Normalizer.normalize(vietnamese, Normalizer.Form.NFD),
            vietnamese),
        Arguments.of("signs beyond the first plane", "khẩn 🔥 𝐌ẬT", "khẩn 🔥 𝐌ẬT"),
        Arguments.of("a flag and a family", "🇻🇳 👨‍👩‍👧 hết", "🇻🇳 👨‍👩‍👧 hết"),
        Arguments.of("ten thousand signs", long10k, long10k),
        Arguments.of(
            "marks of direction", "a \u200f\u202bb\u202c\u200e c", "a \u200f\u202bb\u202c\u200e c"),
        Arguments.of(
            "signs of markup", "<b>1 & 2</b> \"x\" 'y' \\n", "<b>1 & 2</b> \"x\" 'y' \\n"));
  }

  @Test
  void doesNotMindWhatItDoesNotKnow() throws IOException {
    String payload = payload(USUAL);

    Capture more = read(shape().withMore(payload)).only();

    assertThat(facts(more)).isEqualTo(facts(read(payload).only()));
  }

  @Test
  protected void readsAPostThatHasNothingButWhatItNeeds() throws IOException {
    String payload = payload(USUAL);
    for (String bare : shape().bare(payload, needed()).toList()) {
      Capture post = read(bare).only();

      assertThat(post.key()).isEqualTo(read(payload).only().key());
      assertThat(post.text()).isEmpty();
    }
  }

  @Test
  void fallsOverNothingThatIsMissingOrOfAnotherKind() {
    assertThat(shape().odd(payload(USUAL)).distinct())
        .allSatisfy(odd -> assertThatCode(() -> read(odd)).as(odd).doesNotThrowAnyException());
  }

  @Test
  void fallsOverNoCut() {
    byte[] whole = payload(USUAL).getBytes(UTF_8);

    assertThat(IntStream.iterate(0, end -> end < whole.length, end -> end + STEP).boxed())
        .allSatisfy(
            end ->
                assertThatCode(() -> read(Arrays.copyOf(whole, end)))
                    .as("the first %d bytes", end)
                    .doesNotThrowAnyException());
  }

  @Test
  void findsNoPostInWhatIsNoPayload() throws IOException {
    for (String stranger : shape().strangers().toList()) {
      assertThat(read(stranger).posts()).as(stranger).isEmpty();
    }
  }

  @Test
  void makesTheSameOfTheSame() throws IOException {
    assertThat(facts(read(payload(USUAL)).only())).isEqualTo(facts(read(payload(USUAL)).only()));
  }

  @Test
  void namesNoAuthor() throws IOException {
    String payload = payload(USUAL);

    assertThat(read(payload).toString()).doesNotContain(AUTHOR, AUTHOR_ID);
    assertThat(shape().odd(payload))
        .allSatisfy(odd -> assertThat(read(odd).toString()).doesNotContain(AUTHOR, AUTHOR_ID));
  }

  /** Everything of a post but the bytes it was read from. */
  private static List<Object> facts(Capture post) {
    return Stream.<Object>of(
            post.key(),
            post.group(),
            post.author(),
            post.time(),
            post.precision(),
            post.text(),
            post.permalink(),
            post.relation(),
            post.attachments(),
            post.state())
        .toList();
  }
}
