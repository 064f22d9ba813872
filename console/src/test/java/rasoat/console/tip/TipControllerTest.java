package rasoat.console.tip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest(TipController.class)
@Import({WithInbox.class, TipControllerTest.Folder.class})
class TipControllerTest {

  private static final String NAME = "tip-" + WithInbox.NUMBER;
  private static final MockMultipartFile PICTURE = file("anh.jpg", "picture");

  @TempDir private static Path folder;

  @Autowired private MockMvcTester mvc;

  @TestConfiguration
  static class Folder {
    @Bean
    Path inbox() {
      return folder.resolve("inbox");
    }
  }

  @BeforeEach
  void empty() throws IOException {
    FileSystemUtils.deleteRecursively(folder.resolve("inbox"));
    FileSystemUtils.deleteRecursively(folder.resolve("addresses"));
  }

  @Test
  void asksForEverythingButAName() {
    assertThat(get("/tips/new"))
        .hasStatusOk()
        .bodyText()
        .contains("Không hỏi và không ghi tên người báo", "Nhiều nhất 100 tệp, tổng cộng 200 MB")
        .contains("name=\"files\"", "name=\"url\"", "name=\"platform\"", "name=\"source\"")
        .contains("name=\"day\"", "name=\"hour\"", "name=\"note\"", ".jpg,", ".wacz,")
        .doesNotContain("??", "value=\"OTHER\"");
    assertThat(get("/tips/new?lang=en"))
        .bodyText()
        .contains("We do not ask or record who reports", "At most 100 files, 200 MB in all")
        .doesNotContain("??");
  }

  @Test
  void isLinkedFromEveryPage() {
    assertThat(get("/tips/new"))
        .bodyText()
        .contains("href=\"/tips/new\" aria-current=\"page\">Tin báo<");
  }

  @Test
  void laysPicturesAndWhereTheyWereSeenIntoOneFolder() throws IOException {
    MvcTestResult answer =
        send(
            Map.of(
                "platform", "ZALO",
                "source", " Tổ dân phố 5 ",
                "url", "https://zalo.me/g/abc",
                "day", "2026-11-21",
                "hour", "00:30",
                "note", "dòng 1\r\ndòng 2"),
            PICTURE,
            file("trang.html", "page"));

    assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/tips/" + WithInbox.NUMBER);
    Path tip = folder.resolve("inbox").resolve(NAME);
    assertThat(tip.resolve("anh.jpg")).hasContent("picture");
    JsonNode rows = JsonMapper.shared().readTree(Files.readString(tip.resolve("capture.json")));
    assertThat(rows.toString()).isEqualTo("[%s,%s]".formatted(row("anh.jpg"), row("trang.html")));
    assertThat(everything())
        .containsExactlyInAnyOrder(NAME, "anh.jpg", "capture.json", "trang.html");
  }

  private static String row(String file) {
    return """
    {"file":"%s","platform":"ZALO","source":"Tổ dân phố 5","url":"https://zalo.me/g/abc",\
    "time":"2026-11-21T00:30","note":"dòng 1\\ndòng 2"}\
    """
        .formatted(file);
  }

  @Test
  void keepsAnAddressAloneForAPerson() throws IOException {
    MvcTestResult answer =
        send(Map.of("url", "https://www.tiktok.com/@an.hai.demo/video/1", "day", "2026-11-20"));

    assertThat(answer).hasRedirectedUrl("/tips/addresses/" + WithInbox.NUMBER);
    assertThat(folder.resolve("addresses").resolve(NAME).resolve("tip.json"))
        .content()
        .contains("\"url\":\"https://www.tiktok.com/@an.hai.demo/video/1\"")
        .contains("\"time\":\"2026-11-20\"", WithInbox.NUMBER);
    assertThat(everything()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          url      | zalo.me/g/abc         | cần địa chỉ bắt đầu bằng https:// hoặc http://, nhận được “zalo.me/g/abc”
          url      | javascript:alert(1)   | nhận được “javascript:alert(1)”
          url      | https://              | nhận được “https://”
          url      | https://a:b@zalo.me/  | cần địa chỉ bắt đầu bằng
          url      | https://zalo.me/a b   | cần địa chỉ bắt đầu bằng
          platform | MYSPACE               | cần một nền tảng trong danh sách, nhận được “MYSPACE”
          platform | OTHER                 | nhận được “OTHER”
          day      | 20/11/2026            | cần một ngày từ 01/01/2000 đến hôm nay, 21/11/2026, nhận được “20/11/2026”
          day      | 2026-11-22            | nhận được “2026-11-22”
          day      | 1999-12-31            | nhận được “1999-12-31”
          day      | 2026-02-30            | nhận được “2026-02-30”
          hour     | 25:00                 | cần giờ như 08:30, nhận được “25:00”
          hour     | 08:30                 | cần có ngày khi đã ghi giờ, chỉ nhận được giờ “08:30”
          """)
  void saysWhatWasExpectedAndWhatCame(String field, String value, String words) throws IOException {
    assertThat(send(Map.of(field, value, "note", "giữ lại"), PICTURE))
        .hasStatus(400)
        .bodyText()
        .contains("role=\"alert\"", words, "aria-invalid=\"true\"", ">giữ lại</textarea>")
        .doesNotContain("??");
    assertThat(everything()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"source, 200", "note, 2000", "url, 2000"})
  void saysHowLongATextMayBe(String field, int longest) throws IOException {
    String text = "https://a/" + "x".repeat(longest - 10);

    assertThat(send(Map.of(field, text), PICTURE)).hasStatus3xxRedirection();
    empty();
    assertThat(send(Map.of(field, text + "x"), PICTURE))
        .hasStatus(400)
        .bodyText()
        .containsPattern("cần nhiều nhất 2\\.?[0]+ ký tự, nhận được 2\\.?[0]+1");
  }

  @ParameterizedTest
  @CsvSource({
    "anh.exe, x,  'cần ảnh, PDF, trang lưu, tệp nén, WARC, HAR hoặc JSON, nhận được “anh.exe”'",
    "anh,     x,  nhận được “anh”",
    "../a.sh, x,  nhận được “a.sh”",
    "a.jpg,   '', 'cần tệp có nội dung, nhận được tệp rỗng “a.jpg”'",
  })
  void refusesFilesThatNobodyReads(String name, String content, String words) throws IOException {
    assertThat(send(Map.of(), PICTURE, file(name, content)))
        .hasStatus(400)
        .bodyText()
        .contains(words);
    assertThat(everything()).isEmpty();
  }

  @Test
  void refusesAnEmptyTip() throws IOException {
    MvcTestResult answer = send(Map.of("note", "không có gì"), file("", ""));

    assertThat(answer)
        .hasStatus(400)
        .bodyText()
        .contains("cần ít nhất một tệp hoặc một địa chỉ, chưa có gì");
    assertThat(everything()).isEmpty();
  }

  @Test
  void takesAHundredFilesAndNotOneMore() {
    assertThat(send(Map.of(), Collections.nCopies(101, PICTURE).toArray(MockMultipartFile[]::new)))
        .hasStatus(400)
        .bodyText()
        .contains("cần nhiều nhất 100 tệp, nhận được 101");
    assertThat(send(Map.of(), Collections.nCopies(100, PICTURE).toArray(MockMultipartFile[]::new)))
        .hasStatus3xxRedirection();
  }

  @ParameterizedTest
  @CsvSource({"1, 302", "2, 400"})
  void takesTwoHundredMegabytesAndNotAByteMore(long second, int status) throws IOException {
    MvcTestResult answer = send(Map.of(), sized("a.jpg", (200L << 20) - 1), sized("b.jpg", second));

    assertThat(answer).hasStatus(status);
    assertThat(
            answer
                .getResponse()
                .getContentAsString()
                .contains("cần tổng cộng nhiều nhất 200 MB, nhận được khoảng 201 MB"))
        .isEqualTo(status == 400);
  }

  /** A file that says of itself that it is so large. */
  private static MockMultipartFile sized(String name, long size) {
    return new MockMultipartFile("files", name, "image/jpeg", "x".getBytes(UTF_8)) {
      @Override
      public long getSize() {
        return size;
      }
    };
  }

  @Test
  void showsNothingHalfWrittenWhenTheDiskFails() throws IOException {
    MockMultipartFile broken =
        new MockMultipartFile("files", "b.zip", "application/zip", "b".getBytes(UTF_8)) {
          @Override
          public InputStream getInputStream() throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThat(send(Map.of("source", "Chợ An Hải"), file("a.zip", "a"), broken))
        .hasStatus(500)
        .bodyText()
        .contains("nhưng ổ đĩa báo lỗi", "Chợ An Hải")
        .doesNotContain("No space", "Exception");
    assertThat(everything()).isEmpty();
  }

  @Test
  void refusesAFormThatAnotherPageSends() throws IOException {
    MvcTestResult answer =
        mvc.post()
            .uri("/tips/new")
            .multipart()
            .file(PICTURE)
            .header("Host", "localhost")
            .header("Sec-Fetch-Site", "cross-site")
            .exchange();

    assertThat(answer).hasStatus(403);
    assertThat(everything()).isEmpty();
  }

  @Test
  void showsWhatWasWrittenAsTextOnly() {
    assertThat(send(Map.of("url", "\"><script>alert(1)</script>", "note", "${7*7}")))
        .hasStatus(400)
        .bodyText()
        .contains("&lt;script&gt;", "${7*7}")
        .doesNotContain("<script>alert");
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).header("Host", "localhost").exchange();
  }

  private MvcTestResult send(Map<String, String> fields, MockMultipartFile... files) {
    LinkedMultiValueMap<String, String> params = new LinkedMultiValueMap<>();
    fields.forEach(params::add);
    var request = mvc.post().uri("/tips/new").multipart();
    for (MockMultipartFile file : files) {
      request.file(file);
    }
    return request.params(params).header("Host", "localhost").exchange();
  }

  private static MockMultipartFile file(String name, String content) {
    return new MockMultipartFile("files", name, "image/jpeg", content.getBytes(UTF_8));
  }

  /** The names of all that lies in the inbox, finished or not. */
  private static List<String> everything() throws IOException {
    Path inbox = folder.resolve("inbox");
    if (!Files.exists(inbox)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(inbox)) {
      return files
          .filter(file -> !file.equals(inbox))
          .map(file -> file.getFileName().toString())
          .toList();
    }
  }
}
