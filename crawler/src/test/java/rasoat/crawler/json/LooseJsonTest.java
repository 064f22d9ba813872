package rasoat.crawler.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooseJsonTest {

  @Test
  void readsIdsAsTheyAreWritten() {
    LooseJson json = json("{\"a\": 123456789012345678901, \"b\": \"007\", \"c\": {\"d\": 5}}");

    assertThat(json.text("a")).isEqualTo("123456789012345678901");
    assertThat(json.text("b")).isEqualTo("007");
    assertThat(json.number("c", "d")).hasValue(5);
  }

  @Test
  void takesWhatIsMissingNullOrOfAnotherKindForEmpty() {
    LooseJson json = json("{\"a\": null, \"b\": [], \"c\": true, \"d\": 1.5}");

    assertThat(json.text("a")).isEmpty();
    assertThat(json.text("b")).isEmpty();
    assertThat(json.text("x", "y")).isEmpty();
    assertThat(json.list("a")).isEmpty();
    assertThat(json.number("d")).isEmpty();
    assertThat(json.has("a")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\":", "{} {}", "{}17", "<html>", "\u0000"})
  void isEmptyForWhatIsNoJson(String text) {
    assertThat(LooseJson.parse(text.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void toleratesAByteOrderMark() {
    assertThat(json("\uFEFF{\"a\": \"b\"}").text("a")).isEqualTo("b");
  }

  @Test
  void refusesDeepNestingWithoutFallingOver() {
    assertThat(LooseJson.parse("[".repeat(100_000).getBytes(UTF_8))).isEmpty();
  }

  @Test
  void showsNothingOfWhatItHolds() {
    assertThat(json("{\"name\": \"Trần Thị Bưởi\"}").toString()).doesNotContain("Trần");
  }

  private static LooseJson json(String text) {
    return LooseJson.parse(text.getBytes(UTF_8)).orElseThrow();
  }
}
