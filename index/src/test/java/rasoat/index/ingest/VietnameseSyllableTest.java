package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VietnameseSyllableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiêng", "QUYẾT", "gì", "giếng", "khuỷu", "uỷ", "ủy", "hòa", "hoà", "đường", "ƯỚC",
        "thuở", "xoong", "yêu", "quạ", "Nguyễn", "ươn", "khuya", "ngoẹo"
      })
  void knowsSpellings(String word) {
    assertThat(VietnameseSyllable.isSpelling(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"héi", "ViÖt", "nh©n", "naêm", "crème", "naïve", "mqt", "tháíng", "zô"})
  void refusesOthers(String word) {
    assertThat(VietnameseSyllable.isSpelling(word)).isFalse();
  }
}
