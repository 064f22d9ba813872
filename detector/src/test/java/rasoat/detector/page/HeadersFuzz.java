package rasoat.detector.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** What pictures promise in their first bytes is read, or refused in one line. */
class HeadersFuzz {

  @FuzzTest
  void picture(byte[] bytes) {
    try {
      PictureHeader header = PictureHeader.read(bytes);
      assertThat(header.format()).isNotBlank();
    } catch (UnreadableImageException e) {
      assertThat(e.getMessage()).startsWith("expected ").hasLineCount(1);
    }
  }
}
