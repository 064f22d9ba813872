package rasoat.crawler.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  private static final String PAGE = "https://lang.example/tin/bai?x=1";

  @ParameterizedTest
  @CsvSource({
    "anh.jpg, https://lang.example/tin/anh.jpg",
    "/anh.jpg, https://lang.example/anh.jpg",
    "//cdn.example/a.jpg, https://cdn.example/a.jpg",
    "http://khac.example/a b.jpg, http://khac.example/a%20b.jpg",
    "ảnh.jpg, https://lang.example/tin/%E1%BA%A3nh.jpg",
    "a%20b.jpg, https://lang.example/tin/a%20b.jpg",
    "a|b[1].jpg, https://lang.example/tin/a%7Cb%5B1%5D.jpg",
  })
  void resolvesWhatPagesWrite(String written, String address) {
    assertThat(WebAddress.resolve(PAGE, written)).hasValue(URI.create(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:void(0)",
        "data:image/gif;base64,R0",
        "mailto:a@b.example",
        "http:",
        "ftp://a.example/b"
      })
  void leadsToTheWebAlone(String written) {
    assertThat(WebAddress.resolve(PAGE, written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://Lang.example/Bai?utm_source=a&id=1&fbclid=2#top, https://lang.example/Bai?id=1",
    "https://lang.example, https://lang.example/",
    "https://www.google.com/url?rct=j&url=https://a.example/t%3Fp%3D2&ct=ga,"
        + " https://a.example/t?p=2",
    "https://www.google.com/url?rct=j&url=javascript:x,"
        + " https://www.google.com/url?rct=j&url=javascript:x",
    "https://www.google.com/url, https://www.google.com/url",
    "https://www.google.com/search?url=https://a.example/,"
        + " https://www.google.com/search?url=https://a.example/",
  })
  void hasOneAddressForAPage(String written, String canonical) {
    assertThat(WebAddress.canonical(URI.create(written))).isEqualTo(URI.create(canonical));
  }
}
