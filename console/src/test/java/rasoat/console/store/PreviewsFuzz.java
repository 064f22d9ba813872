package rasoat.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** What is read of a picture before it is shown. */
class PreviewsFuzz {

  @FuzzTest
  void header(byte[] picture) {
    PictureHeader.of(picture).ifPresent(header -> assertThat(header.pixels()).isPositive());
  }

  @FuzzTest
  void orientation(byte[] jpeg) {
    assertThat(JpegOrientation.of(jpeg)).isBetween(1, 8);
  }
}
