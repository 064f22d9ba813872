package rasoat.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpellingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiêng", "QUYẾT", "gì", "giếng", "khuỷu", "uỷ", "ủy", "hòa", "hoà", "đường", "ƯỚC",
        "thuở", "xoong", "yêu", "quạ", "Nguyễn", "ươn", "khuya", "ngoẹo"
      })
  void knowsSpellings(String word) {
    assertThat(Spelling.isSyllable(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"héi", "ViÖt", "nh©n", "naêm", "crème", "naïve", "mqt", "tháíng", "zô"})
  void refusesOthers(String word) {
    assertThat(Spelling.isSyllable(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nghieng", "quyet", "gi", "duong", "ngoeo", "uy"})
  void knowsSpellingsWithoutDiacritics(String word) {
    assertThat(Spelling.isPlainSyllable(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vecong", "ph", "n", "ubnd", "tbi", "zo", "nguoidan", "12"})
  void refusesOthersWithoutDiacritics(String word) {
    assertThat(Spelling.isPlainSyllable(word)).isFalse();
  }
}
