package rasoat.crawler.imported.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Capture;

/** What other programs write, see the README beside the files. */
class RealFilesTest {

  @ParameterizedTest
  @ValueSource(strings = {"wget.warc.gz", "chromium.mhtml"})
  void readsTheSamePageFromEveryFormat(String name) throws Exception {
    Captured captured = Captured.from(file(name));
    Capture post = captured.only();

    assertThat(post.permalink()).isEqualTo("http://127.0.0.1:8899/tin/1.html");
    assertThat(post.group()).isEqualTo("Báo Thử");
    assertThat(post.text())
        .isEqualTo("Hội làng mở vào thứ Bảy\nChương trình ở ảnh dưới.\nMời bà con.");
    assertThat(post.time()).hasToString("2026-11-20T01:30:00Z");
    assertThat(captured.names()).containsExactly("chuong-trinh.png", "chuong-trinh-2.png");
    assertThat(captured.states()).containsExactly(FetchState.OK, FetchState.OK);
    assertThat(captured.reasons()).isEmpty();
    assertThat(captured.serialised()).doesNotContain("do-not-keep-me");
  }

  @ParameterizedTest
  @ValueSource(strings = {"playwright.har", "playwright.har.zip"})
  void readsTheSamePageFromHarsAndLeavesItsCookiesThere(String name) throws Exception {
    Captured captured = Captured.from(file(name));

    assertThat(captured.ids()).isEqualTo(Captured.from(file("wget.warc.gz")).ids());
    assertThat(captured.names()).containsExactly("chuong-trinh.png", "chuong-trinh-2.png");
    assertThat(captured.states()).containsExactly(FetchState.OK, FetchState.OK);
    assertThat(captured.reasons())
        .singleElement()
        .asString()
        .contains("expected a HAR without cookies");
    assertThat(captured.serialised()).doesNotContain("do-not-keep-me");
  }

  @Test
  void readsAPageThatCarriesItsPictures() throws Exception {
    Captured captured = Captured.from(file("singlefile.html"));

    assertThat(captured.ids()).isEqualTo(Captured.from(file("wget.warc.gz")).ids());
    assertThat(captured.states()).containsExactly(FetchState.OK, FetchState.OK);
    assertThat(captured.reasons()).isEmpty();
  }

  @Test
  void takesAPageForTheSameBySeveralRoads() throws Exception {
    assertThat(Captured.from(file("wget.warc.gz")).ids())
        .isEqualTo(Captured.from(file("chromium.mhtml")).ids());
  }

  private static Path file(String name) throws IOException, URISyntaxException {
    return Path.of(Objects.requireNonNull(RealFilesTest.class.getResource(name)).toURI());
  }
}
