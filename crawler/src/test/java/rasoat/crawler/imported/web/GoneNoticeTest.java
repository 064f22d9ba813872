package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.model.post.PostState;

class GoneNoticeTest {

  private static final String POST = Story.GROUP + "/posts/8123/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bạn hiện không xem được nội dung này",
        "Nội dung này hiện không có sẵn",
        "Trang bạn yêu cầu không thể hiển thị",
        "Trang bạn yêu cầu không thể hiển thị ngay bây giờ.",
        "Liên kết bạn theo dõi có thể đã hỏng hoặc trang có thể đã bị gỡ.",
        "Bài viết đã bị xóa",
        "Bài viết đã bị xoá.",
        "Bài viết này đã bị gỡ",
        "This content isn't available right now",
        "Sorry, this content isn’t available at the moment",
        "This page isn't available",
        "The link you followed may be broken, or the page may have been removed.",
      })
  void tellsThatThePostOfThePageIsGone(String notice) throws IOException {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      String written = Normalizer.normalize(notice, form).toUpperCase(Locale.ROOT);

      Captured captured = read(POST, page("<h2> " + written.replace(" ", "\n &nbsp;") + " </h2>"));

      assertThat(captured.only().state()).isEqualTo(PostState.GONE);
      assertThat(captured.only().key()).hasToString("FACEBOOK|123456789|8123");
      assertThat(captured.only().text()).isEmpty();
      assertThat(captured.bytes().get(captured.only().provenance().raw())).isPresent();
      assertThat(captured.reasons()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <div role=article><a href=/groups/123456789/posts/8123/>1 giờ</a><div data-ad-preview=message>Bài viết đã bị xóa</div></div> ~ the words of a post
          <article><p>Bài viết đã bị xóa</p></article>                      ~ the words of an article
          <p>Bài viết đã bị xóa khỏi trang, công an vào cuộc</p>            ~ more is said in the line
          <p>Vì sao bạn hiện không xem được nội dung này</p>                ~ more is said before it
          <nav><p>Bài viết đã bị xóa</p></nav>                              ~ the frame of a page
          <script>Bài viết đã bị xóa</script>                               ~ no word at all
          """)
  void isNoneInTheWordsOfPeople(String body, String why) throws IOException {
    assertThat(read(POST, page(body)).posts()).as(why).allMatch(post -> post.state().isThere());
  }

  @Test
  void saysNothingOfAPageThatIsNoPost() throws IOException {
    assertThat(read(Story.GROUP, page("<h2>Bài viết đã bị xóa</h2>")).posts()).isEmpty();
  }

  @Test
  void knowsAPostOfTelegramByItsChannel() throws IOException {
    String page = page("<div class=\"tgme_widget_message_error\">Post not found</div>");

    Captured captured = read("https://t.me/tinphuong/1042?embed=1", page);

    assertThat(captured.ids()).hasSize(2).contains("TELEGRAM|tinphuong|1042");
    assertThat(captured.posts()).allMatch(post -> post.state() == PostState.GONE);
  }

  @Test
  void knowsAnArticleOfZaloByItsAccount() throws IOException {
    Captured captured =
        read("https://rd.zapps.vn/detail/388?id=a1&pageId=388", page("<p>Bài viết đã bị gỡ</p>"));

    assertThat(captured.ids()).hasSize(2).contains("ZALO|388|a1");
  }

  @Test
  void believesNoOtherSite() throws IOException {
    String page = page("<main><h1>Bài viết đã bị xóa</h1></main>");

    assertThat(read("https://bao.example/1", page).posts())
        .allMatch(post -> post.state().isThere());
  }

  private static Captured read(String address, String page) throws IOException {
    return Captured.from(Map.of(address, page.getBytes(UTF_8)), Optional.empty());
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Facebook</title></head><body>"
        + body
        + "</body></html>";
  }
}
