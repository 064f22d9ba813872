package rasoat.crawler.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.post.Sha256;

class PostPageTest {

  private static final String HOSTILE =
      "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&<!--</div></body>"
          + "<meta http-equiv=refresh content=\"0;url=https://tracker.example\">";

  @TempDir private Path folder;
  private Case made;

  @BeforeEach
  void flagAPost() throws IOException {
    made = Case.in(folder);
  }

  private Document page(EvidenceFacts facts) throws IOException {
    return Jsoup.parse(text(facts));
  }

  private String text(EvidenceFacts facts) throws IOException {
    List<PackedFile> files = Contents.of(facts, made.store).files();
    return new String(PostPage.of(facts, files), StandardCharsets.UTF_8);
  }

  @Test
  void showsThePostWithItsPictures() throws IOException {
    Document page = page(made.facts());

    assertThat(page.text())
        .contains("TELEGRAM|anhai_tin|17", "An Hải tin", "https://t.me/anhai_tin/17")
        .contains("2026-11-28T00:30:00+07:00 = 2026-11-27T17:30:00Z")
        .contains("2026-11-28T01:00:01+07:00 = 2026-11-27T18:00:01Z")
        .contains(Case.TEXT, Sha256.of(Case.PICTURE).value(), "không có / missing");
    assertThat(page.select("img").eachAttr("src")).containsExactly("images/01-Cong_van_do_1.jpg");
  }

  @Test
  void saysThatItIsNoScreenshotInVietnameseFirst() throws IOException {
    assertThat(page(made.facts()).select(".made").text())
        .startsWith("Trang này do RaSoat tạo từ dữ liệu gốc")
        .contains("không phải ảnh chụp màn hình")
        .contains("this is no screenshot of the platform");
  }

  @Test
  void runsNothingAndAsksForNothing() throws IOException {
    Document page = page(made.facts(made.saying(HOSTILE)));

    assertThat(page.select("script, a, iframe, object, embed, link, form, base, svg")).isEmpty();
    assertThat(page.select("meta[http-equiv]").eachAttr("http-equiv"))
        .containsExactly("Content-Security-Policy");
    assertThat(page.select("img")).hasSize(1);
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes())
                    .noneMatch(one -> one.getKey().startsWith("on"))
                    .noneMatch(one -> one.getValue().contains("//")));
    assertThat(words(page).wholeText()).isEqualTo(HOSTILE);
  }

  @Test
  void allowsNoStyleButItsOwn() throws IOException {
    Document page = page(made.facts());
    Sha256 style = Sha256.of(page.select("style").first().data().getBytes(StandardCharsets.UTF_8));
    byte[] digest = HexFormat.of().parseHex(style.value());

    assertThat(page.select("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'; img-src 'self' file:; style-src 'sha256-")
        .contains(Base64.getEncoder().encodeToString(digest))
        .doesNotContain("http", "unsafe", "*");
  }

  @ParameterizedTest
  @CsvSource({
    "'a\u202Eb', aU+202Eb",
    "'a\u2067b', aU+2067b",
    "'a\u0000b', aU+0000b",
    "'a\u001Bb', aU+001Bb",
    "'a\uD83Db', aU+D83Db",
    "'a\uFEFFb', aU+FEFFb",
    "'a\nb\tc', 'a\nb\tc'",
    "'👩\u200D🌾', '👩\u200D🌾'",
    "مرحبا, مرحبا",
    "'&lt;&amp;', '&lt;&amp;'",
  })
  void showsSignsThatCannotBeSeen(String text, String shown) throws IOException {
    assertThat(words(page(made.facts(made.saying(text)))).wholeText()).isEqualTo(shown);
  }

  @Test
  void breaksWordsOfAnyLength() throws IOException {
    Document page = page(made.facts(made.saying("ă".repeat(100_000))));

    assertThat(words(page).text()).hasSize(100_000);
    assertThat(page.select("style").first().data()).contains("overflow-wrap: anywhere");
  }

  @Test
  void showsNoWordAndNoPictureOfAStateSecret() throws IOException {
    Preview preview = new Preview("ảnh/Công văn đỏ 1.jpg", Case.PREVIEW);
    EvidenceFacts facts = made.facts(SecrecyLevel.MAT, List.of(), List.of(preview));

    Document page = page(facts);

    assertThat(words(page).text()).isEqualTo("[…]");
    assertThat(text(facts)).doesNotContain(Case.TEXT, Case.QUOTE);
    assertThat(page.select("img").eachAttr("src")).containsExactly("images/03-preview.jpg");
    assertThat(page.text()).contains("không kèm theo / withheld", "bản mờ do RaSoat tạo");
  }

  @Test
  void namesNoAuthor() throws IOException {
    assertThat(text(made.facts())).doesNotContain(Case.AUTHOR, Case.PSEUDONYM);
  }

  private static Element words(Document page) {
    return page.select(".words").first();
  }
}
