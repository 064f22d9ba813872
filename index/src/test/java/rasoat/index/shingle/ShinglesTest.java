package rasoat.index.shingle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShinglesTest {

  @Test
  void aShorterTextHasNone() {
    assertThat(Shingles.SKELETONS.of("một hai ba")).isEmpty();
    assertThat(Shingles.WORDS.of("một hai ba")).hasSize(1);
  }

  @Test
  void skeletonsSurviveTheWrongLanguageModel() {
    assertThat(Shingles.SKELETONS.of("mdt s6 ndi dung"))
        .isNotEqualTo(Shingles.SKELETONS.of("một số nội dung"));
    assertThat(Shingles.SKELETONS.of("thuc hién quy dinh"))
        .isEqualTo(Shingles.SKELETONS.of("thực hiện quy định"));
  }

  @Test
  void repeatsCountOnce() {
    assertThat(Shingles.SUBJECT.of("ba ba ba ba")).hasSize(1);
  }

  @Test
  void publicPhrasesTellNothing() {
    assertThat(Shingles.WORDS.telling("Độc lập - Tự do - Hạnh phúc")).isEmpty();
    assertThat(Shingles.WORDS.telling("Độc lập - Tự do - Hạnh phúc của riêng ai")).hasSize(3);
  }
}
