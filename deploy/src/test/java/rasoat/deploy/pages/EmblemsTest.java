package rasoat.deploy.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.detector.copy.Pdq;

class EmblemsTest {

  @TempDir private Path folder;

  private final AtomicInteger made = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();

  @Test
  void hashesEachPictureOnce() throws IOException {
    Emblems emblems = emblems("emblem", "emblem");

    assertThat(emblems.hashes()).hasSize(2).allMatch(pdq(90).hex()::equals);
    assertThat(emblems.hashes()).hasSize(2);
    assertThat(made).hasValue(1);
    assertThat(closed).hasValue(1);
  }

  @Test
  void startsNothingWhereNoneIsNamed() throws IOException {
    assertThat(emblems().hashes()).isEmpty();
    assertThat(made).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({
    "gone,   'expected a picture, got nothing: '",
    "folder, 'expected a picture, got no file: '",
    "noise,  'expected a picture, got something else: '",
    "plain,  'expected a picture with more to see, got a plain one: '",
  })
  void namesTheSettingAndTheFileThatIsNoPicture(String name, String said) throws IOException {
    Emblems emblems = emblems("emblem", name);

    assertThatThrownBy(emblems::hashes)
        .isInstanceOf(IOException.class)
        .hasMessage("pages.emblems[1]: " + said + folder.resolve(name));
    assertThat(closed).hasValue(made.get());
  }

  /** The emblems of files that are called as they look. */
  private Emblems emblems(String... names) throws IOException {
    Files.createDirectories(folder.resolve("folder"));
    for (String name : List.of("emblem", "noise", "plain")) {
      Files.writeString(folder.resolve(name), name, UTF_8);
    }
    return new Emblems(() -> Stream.of(names).map(folder::resolve).toList(), this::hashes);
  }

  private PictureHashes hashes() {
    made.incrementAndGet();
    return new PictureHashes() {
      @Override
      public Optional<Pdq> hash(byte[] picture) {
        return switch (new String(picture, UTF_8)) {
          case "emblem" -> Optional.of(pdq(90));
          case "plain" -> Optional.of(pdq(10));
          default -> Optional.empty();
        };
      }

      @Override
      public void close() {
        closed.incrementAndGet();
      }
    };
  }

  private static Pdq pdq(int quality) {
    return new Pdq(new long[] {1, 2, 3, 4}, quality);
  }
}
