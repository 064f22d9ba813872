package rasoat.detector.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class LastWordsTest {

  private static String line(String said) {
    return LastWords.of(new ByteArrayInputStream(said.getBytes(UTF_8))).line();
  }

  @Test
  void areTheLastLineThatSaysSomething() {
    assertThat(line("one\n\u001b[31mtwo\t three\n \n")).isEqualTo("[31mtwo three");
    assertThat(line("")).isEmpty();
  }

  @Test
  void nameTheSignalAndTheLibraryWhenNativeCodeCrashed() {
    assertThat(
            line(
                """
                #
                # A fatal error has been detected by the Java Runtime Environment:
                #
                #  SIGSEGV (0xb) at pc=0x00007f1, pid=12, tid=13
                #
                # Problematic frame:
                # C  [libopencv_imgcodecs.so.413+0x1f2a3]
                #
                # If you would like to submit a bug report, please visit:
                """))
        .isEqualTo(
            "SIGSEGV (0xb) at pc=0x00007f1, pid=12, tid=13, C"
                + " [libopencv_imgcodecs.so.413+0x1f2a3]");
  }

  @Test
  void areKeptOfAnyAmount() {
    assertThat(line("x".repeat(1_000_000) + "\nthe end")).isEqualTo("the end");
    assertThat(line("x".repeat(1_000_000))).hasSize(163).endsWith("x...");
  }
}
