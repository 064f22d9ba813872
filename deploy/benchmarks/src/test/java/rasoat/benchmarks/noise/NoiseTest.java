package rasoat.benchmarks.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.model.document.OfficialDocument;

class NoiseTest {

  private static final List<String> TEXTS =
      Corpus.of(3, 80).documents().map(OfficialDocument::text).toList();
  private static final List<String> SAMPLE = TEXTS.subList(0, 40);
  private static final List<String> OTHERS = crops(TEXTS.subList(40, 80));

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.10, 0.15, 0.20})
  void misreadsTheShareOfSignsItWasAskedFor(double rate) {
    assertThat(ErrorRate.of(OTHERS, read(Noise.vietnamese(rate, SAMPLE))))
        .isCloseTo(rate, within(0.01 + rate / 10));
  }

  @Test
  void readsTheSameForTheSameSeed() {
    Noise noise = Noise.wrongLanguage(0.22, SAMPLE);

    assertThat(noise.read(OTHERS.get(5), 1)).isEqualTo(noise.read(OTHERS.get(5), 1));
  }

  @Test
  void readsOtherwiseForAnotherSeed() {
    Noise noise = Noise.vietnamese(0.10, SAMPLE);

    assertThat(noise.read(OTHERS.get(5), 1)).isNotEqualTo(noise.read(OTHERS.get(5), 2));
  }

  @Test
  void anEnglishReaderErrsInAccentsAndHardlyInLetters() {
    List<String> readings = read(Noise.wrongLanguage(0.22, SAMPLE));

    assertThat(ErrorRate.plain(OTHERS, readings)).isLessThan(ErrorRate.of(OTHERS, readings) / 2);
  }

  @Test
  void changesNothingWithoutErrors() {
    assertThat(read(Noise.none())).isEqualTo(OTHERS);
  }

  private static List<String> read(Noise noise) {
    List<String> readings = new ArrayList<>();
    for (int i = 0; i < OTHERS.size(); i++) {
      readings.add(noise.read(OTHERS.get(i), i));
    }
    return readings;
  }

  private static List<String> crops(List<String> texts) {
    List<String> crops = new ArrayList<>();
    for (int i = 0; i < 6 * texts.size(); i++) { // many: a lost line is a fifth of a crop
      crops.add(Crop.FIVE_LINES.of(texts.get(i % texts.size()), i));
    }
    return crops;
  }
}
