package rasoat.detector.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.BeforeAll;
import rasoat.detector.LoadedNatives;

/** Pictures end in pages or in a reason. Slow: all of OpenCV's looking stands behind. */
class PicturesFuzz {

  @BeforeAll
  static void loadNatives() {
    assertThat(LoadedNatives.get().libraries()).isNotEmpty();
  }

  @FuzzTest
  void pages(byte[] bytes) {
    try {
      assertThat(PageFinder.find(bytes)).isNotNull();
    } catch (UnreadableImageException e) {
      assertThat(e.getMessage()).startsWith("expected ").hasLineCount(1);
    }
  }
}
