package rasoat.console.tip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.InputStreamSource;

class TipFolderTest {

  private static final TipNumber NUMBER = new TipNumber("20261120-080102-5f3a9c01");
  private static final TipForm FORM = TipForm.of(Map.of("source", "Chợ An Hải"));

  @TempDir private Path folder;
  private Path inbox;

  @BeforeEach
  void nameTheInbox() {
    inbox = folder.resolve("inbox");
  }

  @Test
  void keepsTwoFilesOfOneNameApart() throws IOException {
    take(FORM, file("Ảnh.jpg"), file(Normalizer.normalize("ảnh.JPG", Normalizer.Form.NFD)));

    assertThat(all())
        .containsExactly(
            "inbox/tip-20261120-080102-5f3a9c01/capture.json",
            "inbox/tip-20261120-080102-5f3a9c01/Ảnh.jpg",
            "inbox/tip-20261120-080102-5f3a9c01/ảnh-2.JPG");
    assertThat(inbox.resolve(NUMBER.name()).resolve("capture.json"))
        .content()
        .contains("\"file\":\"Ảnh.jpg\"", "\"file\":\"ảnh-2.JPG\"");
  }

  @Test
  void laysWhatIsReadAloneBesideWhatIsReadTogether() throws IOException {
    take(FORM, file("a.pdf"), file("capture.json"), file("b.warc.gz"), file("b.WARC.gz"));

    assertThat(all())
        .containsExactly(
            "inbox/tip-20261120-080102-5f3a9c01-b.WARC-2.gz",
            "inbox/tip-20261120-080102-5f3a9c01-b.warc.gz",
            "inbox/tip-20261120-080102-5f3a9c01-capture.json",
            "inbox/tip-20261120-080102-5f3a9c01/a.pdf",
            "inbox/tip-20261120-080102-5f3a9c01/capture.json");
    assertThat(inbox.resolve(NUMBER.name()).resolve("a.pdf")).hasContent("a.pdf");
  }

  @Test
  void keepsTheWordsOfATipWithoutPicturesForAPerson() throws IOException {
    take(FORM, file("a.zip"));

    assertThat(all())
        .containsExactly(
            "addresses/tip-20261120-080102-5f3a9c01/tip.json",
            "inbox/tip-20261120-080102-5f3a9c01-a.zip");
    assertThat(folder.resolve("addresses").resolve(NUMBER.name()).resolve("tip.json"))
        .hasContent(
            """
            {"number":"20261120-080102-5f3a9c01","platform":"","source":"Chợ An Hải","url":"",\
            "time":"","note":"","files":["tip-20261120-080102-5f3a9c01-a.zip"]}\
            """);
  }

  @Test
  void writesNoWordsWhereThereAreNone() throws IOException {
    take(TipForm.EMPTY, file("a.zip"));

    assertThat(all()).containsExactly("inbox/tip-20261120-080102-5f3a9c01-a.zip");
  }

  @Test
  void leavesNothingBehindWhenAFileBreaksOff() throws IOException {
    InputStreamSource broken = TipFolderTest::brokenOff;

    assertThatThrownBy(() -> take(FORM, file("a.jpg"), new TipFile("b.jpg", 9, broken)))
        .isInstanceOf(IOException.class)
        .hasMessage("broken off");
    assertThat(all()).isEmpty();
    assertThat(inbox).isEmptyDirectory();
  }

  private static InputStream brokenOff() {
    return new InputStream() {
      private int left = 3;

      @Override
      public int read() throws IOException {
        left--;
        if (left < 0) {
          throw new IOException("broken off");
        }
        return 1;
      }
    };
  }

  @Test
  void takesBackWhatWasVisibleWhenTheRestCannotFollow() throws IOException {
    Path taken = Files.createDirectories(inbox).resolve(NUMBER.name() + "-z.zip");
    Files.writeString(taken, "old");

    assertThatThrownBy(() -> take(FORM, file("a.jpg"), file("a.zip"), file("z.zip")))
        .isInstanceOf(IOException.class);

    assertThat(all()).containsExactly("inbox/tip-20261120-080102-5f3a9c01-z.zip");
    assertThat(taken).hasContent("old");
  }

  @Test
  void saysWhenTheInboxIsNoFolder() throws IOException {
    Files.writeString(inbox, "a file");

    assertThatThrownBy(() -> take(FORM, file("a.jpg"))).isInstanceOf(IOException.class);
    assertThat(all()).containsExactly("inbox");
  }

  private void take(TipForm form, TipFile... files) throws IOException {
    new TipFolder(inbox).take(NUMBER, form, Arrays.asList(files));
  }

  private static TipFile file(String name) {
    byte[] bytes = name.getBytes(UTF_8);
    return new TipFile(name, bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  /** All files, finished or not. */
  private List<String> all() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
