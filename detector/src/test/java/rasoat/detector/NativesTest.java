package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
  void mayBeLoadedAgain() throws IOException {
    Natives first = LoadedNatives.get();

    assertThat(Natives.load(Path.of("target", "natives"))).isEqualTo(first);
  }
}
