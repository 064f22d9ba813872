package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import rasoat.model.post.Sha256;

class NativesTest {

  @Test
  void namesWhatWasLoadedAndFromWhere() {
    Natives natives = LoadedNatives.get();

    assertThat(natives.libraries())
        .extracting(Natives.Library::name)
        .containsExactly("OpenCV", "Leptonica", "Tesseract");
    assertThat(natives.libraries()).allMatch(library -> Files.isRegularFile(library.from()));
    assertThat(natives.libraries()).noneMatch(library -> library.version().isBlank());
  }

  @Test
  void bringsTheModelAlong() {
    assertThat(LoadedNatives.get().tessdata().resolve("vie.traineddata")).isNotEmptyFile();
  }

  @Test
  void isWhatIsSaidToReadPictures() throws IOException {
    Natives natives = LoadedNatives.get();
    ReadingMeans means = ReadingMeans.shipped();

    assertThat(means.engine()).isEqualTo("Tesseract " + natives.libraries().getLast().version());
    assertThat(means.models())
        .containsExactly(
            new ReadingMeans.Model("vie", digest(natives.tessdata().resolve("vie.traineddata"))),
            new ReadingMeans.Model("digits", digest(natives.digits())));
  }

  /** A server has no GTK, which the windows of OpenCV need. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void needsNothingThatOpensWindows() throws IOException {
    LoadedNatives.get();

    assertThat(Files.readString(Path.of("/proc/self/maps")))
        .contains("/libopencv_java.so")
        .doesNotContain("libopencv_highgui", "/libgtk");
  }

  private static Sha256 digest(Path file) throws IOException {
    return Sha256.of(Files.readAllBytes(file));
  }

  @Test
  void mayBeLoadedAgain() throws IOException {
    Natives first = LoadedNatives.get();

    assertThat(Natives.load(Path.of("target", "natives"))).isEqualTo(first);
  }
}
