package rasoat.crawler.imported.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.WarcCompression;
import rasoat.crawler.imported.Import;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Sha256;

class WarcPayloadsTest {

  private static final byte[] PAGE =
      Warcs.bytes(Story.page("", Story.of("8123").showing(1), Story.of("8124")));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void readsPostsAndTheirPictures(WarcCompression compression) throws IOException {
    Warcs warc =
        new Warcs(compression)
            .response(Story.image(0), "image/jpeg", Captured.JPEG)
            .response(Story.GROUP, "text/html; charset=utf-8", PAGE);

    Captured captured = read(warc.bytes());

    assertThat(captured.ids())
        .containsExactly("FACEBOOK|123456789|8123", "FACEBOOK|123456789|8124");
    assertThat(captured.posts().getFirst().attachments().getFirst().kept())
        .contains(Sha256.of(Captured.JPEG));
    assertThat(captured.posts().getFirst().provenance().at()).isEqualTo(Captured.NOW);
    assertThat(captured.reasons()).isEmpty();
  }

  @Test
  void resolvesRevisitsByTheirDigest() throws IOException {
    byte[] page = Warcs.bytes(Story.page("", Story.of("8123").showing(1)));
    Warcs warc =
        new Warcs(WarcCompression.GZIP)
            .response("https://scontent.fbcdn.net/other.jpg", "image/jpeg", Captured.JPEG)
            .revisit(Story.image(0), Captured.JPEG)
            .response(Story.GROUP, "text/html", page);

    Captured captured = read(warc.bytes());

    assertThat(captured.states()).containsExactly(FetchState.OK);
    assertThat(captured.reasons()).isEmpty();
  }

  @Test
  void tellsOfRevisitsWithoutTheirPayload() throws IOException {
    Warcs warc =
        new Warcs(WarcCompression.GZIP)
            .revisit(Story.image(0), Captured.JPEG)
            .response(Story.GROUP, "text/html", PAGE);

    Captured captured = read(warc.bytes());

    assertThat(captured.posts()).hasSize(2);
    assertThat(captured.reasons())
        .containsExactly("expected the payloads that revisits refer to, got none for 1 of them");
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void keepsWhatCameBeforeACutAndTellsItsPlace(WarcCompression compression) throws IOException {
    Warcs warc = new Warcs(compression).response(Story.GROUP, "text/html", PAGE);
    int whole = warc.length();
    byte[] bytes = warc.response(Story.image(0), "image/jpeg", new byte[5000]).bytes();

    Captured captured = read(Arrays.copyOf(bytes, (whole + bytes.length) / 2));

    assertThat(captured.posts()).hasSize(2);
    assertThat(captured.reasons())
        .anyMatch(reason -> reason.contains("got a broken one at byte " + whole));
  }

  @Test
  void passesOverAnswersThatAreErrors() throws IOException {
    Warcs warc = new Warcs(WarcCompression.GZIP).response(Story.GROUP, "text/html", PAGE, 500);

    assertThat(read(warc.bytes()).posts()).isEmpty();
  }

  @Test
  void letsOutNoCookie() throws IOException {
    Warcs warc = new Warcs(WarcCompression.GZIP).response(Story.GROUP, "text/html", PAGE);

    Captured captured = read(warc.bytes());

    assertThat(captured.serialised()).doesNotContain("c_user", Story.AUTHOR_ID, Story.AUTHOR);
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void readsOnWhereverAFileIsCut(WarcCompression compression) throws IOException {
    byte[] whole =
        new Warcs(compression)
            .response(Story.GROUP, "text/html", PAGE)
            .revisit(Story.image(1), Captured.JPEG)
            .response(Story.image(0), "image/jpeg", Captured.JPEG)
            .bytes();

    for (int length = 7; length < whole.length; length += 7) {
      assertThat(read(Arrays.copyOf(whole, length)).posts()).hasSizeLessThanOrEqualTo(2);
    }
  }

  private Captured read(byte[] warc) throws IOException {
    Path file = Files.write(folder.resolve("capture.bin"), warc);
    WarcPayloads payloads =
        new WarcPayloads(file, List.of(new WarcPart("", () -> Files.newInputStream(file))));
    Import context = Captured.context(Optional.empty());
    return Captured.from(new PayloadReader(file, payloads, context), context);
  }
}
